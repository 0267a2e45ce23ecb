/* A board asks for the tiles of its parties by their codes. */
create index tile_code on tile (code);
