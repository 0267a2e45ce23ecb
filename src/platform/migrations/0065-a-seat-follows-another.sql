/* Whoever has the one seat has the other too, as where a body's user representative sits in the body above it. */
alter table body_seat add column follows_seat uuid,
  add foreign key (community_id, follows_seat) references body_seat (community_id, id),
  add check (follows_seat <> id);
