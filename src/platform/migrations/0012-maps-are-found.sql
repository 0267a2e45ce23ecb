/* The map is the one that holds the community's parties, whatever the community's key is. */
alter table community drop column tile_key;
