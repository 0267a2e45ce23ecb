/* How a body works: who prepares it, its deadlines, its numbers. What is null is not known, or not decided. */
create table body_practice (
  community_id uuid not null,
  body_key text not null,
  /* Who is secretary, and from which side; each on a line. */
  secretaries text,
  caller text,
  /* In working days before a meeting. */
  notice_days int check (notice_days > 0),
  paper_days int check (paper_days > 0),
  /* `{01}` stands for the number and `{26}` for the year: number-template.rule.ts. */
  case_numbers text,
  meeting_numbers text,
  counter text check (counter in ('yearly', 'running')),
  minutes text check (minutes in ('in-meeting', 'next-meeting', 'by-circulation')),
  /* In working days, where minutes are sent around. */
  minutes_days int check (minutes_days > 0),
  circulation text check (circulation in ('allowed', 'not-allowed')),
  openness text check (openness in ('open', 'closed')),
  evaluation date,
  /* Who is sent what it is sent without a seat: for the community alone. */
  copies text,
  primary key (community_id, body_key),
  foreign key (community_id, body_key) references community_body (community_id, key),
  check (minutes_days is null or minutes = 'by-circulation'),
  check (counter is not null or coalesce(case_numbers, meeting_numbers) is null)
);
select secure_tenant_table('body_practice', 'select, insert, update'), seal_table('body_practice');
create trigger body_practice_stays before delete on body_practice
  for each row execute function refuse_change_outside_exercise();
insert into cleared_with_exercise (belongs_to, table_name) values ('bodies', 'body_practice');

create or replace function remove_text_of_body(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update community_body set name = removed_text(), abbreviation = null,
      local_level = case when local_level is not null then removed_text() end,
      came_about = case when came_about is not null then removed_text() end
    where community_id = community and key = subject_key;
  update body_practice set secretaries = null, caller = null, case_numbers = null, meeting_numbers = null,
      copies = null
    where community_id = community and body_key = subject_key;
  update desk_row set title = removed_text(), way = case when what = 'fill-seat'
      then jsonb_build_object('body', subject_key, 'seat', place) else jsonb_build_object('body', subject_key) end
    where community_id = community and subject = 'body:' || subject_key;
$$;
