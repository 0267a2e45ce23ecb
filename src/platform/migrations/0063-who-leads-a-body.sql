/* Who leads a body in a period: whoever has the seats, so that a period has one chair. */
create table body_leadership (
  community_id uuid not null,
  id uuid not null,
  body_key text not null,
  chair_seat uuid not null,
  deputy_seat uuid,
  /* Chosen by the body, or told by its mandate; null where that is not known. */
  came_by text check (came_by in ('elected', 'mandate')),
  /* When chair and deputy change places; null where that is not known. */
  alternation text check (alternation in ('none', 'yearly', 'two-years', 'half-term')),
  /* The day that they change places next. */
  alternates_on date,
  valid_from date,
  /* The first day that they lead no more; null while they do. */
  valid_until date,
  registered_at timestamptz not null,
  registered_by uuid references person (id),
  /* When it was taken back as never having been so. */
  withdrawn_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, body_key) references community_body (community_id, key),
  foreign key (community_id, chair_seat) references body_seat (community_id, id),
  foreign key (community_id, deputy_seat) references body_seat (community_id, id),
  check (deputy_seat <> chair_seat),
  check (valid_until is null or valid_from is null or valid_from <= valid_until),
  check (alternates_on is null or alternation <> 'none')
);
create index body_leadership_by_body on body_leadership (community_id, body_key);
select secure_tenant_table('body_leadership', 'select, insert, update'), seal_table('body_leadership');
create trigger body_leadership_stays before delete on body_leadership
  for each row execute function refuse_change_outside_exercise();
insert into cleared_with_exercise (belongs_to, table_name) values ('bodies', 'body_leadership');
