/*
 * The link in a mail names what it opens: a round, or a text that is put before a party. One table for both; it keeps the name
 * that its rows are sealed by (ADR 0056, 0062).
 */
alter table round_link alter column round_id drop not null,
  add column version_id uuid,
  add foreign key (community_id, version_id, place)
    references circulation_party (community_id, version_id, party_code),
  add check ((round_id is null) <> (version_id is null));
create index round_link_by_version on round_link (community_id, version_id, place) where version_id is not null;

/* What somebody has told by the link in a mail that a party has answered. It is the party's answer once it is confirmed. */
create table party_report (
  community_id uuid not null,
  version_id uuid not null,
  party_code text not null,
  id uuid not null,
  /* The link that it came by; all that one receiver was sent for a party are one door. */
  link_id uuid not null,
  person_id uuid not null references person (id),
  /* Who told it, as they called themselves. */
  name text not null,
  function_name text not null,
  body text check (body in ('committee', 'executive-board', 'municipal-council', 'trust-board')),
  state text not null check (state in ('received', 'on-agenda', 'adopted', 'adopted-with-remark',
    'adopted-with-reservation', 'rejected', 'postponed', 'outcome-not-stated')),
  day date,
  body_name text,
  case_number text,
  wording text,
  remark text,
  reservation text,
  minute_addition text,
  link text,
  file_sha256 text,
  file_name text,
  /* Was a day before the text was put forward said to be right? */
  is_early boolean not null,
  reported_on date not null,
  reported_at timestamptz not null,
  text_removed_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, version_id, party_code)
    references circulation_party (community_id, version_id, party_code),
  foreign key (community_id, link_id) references round_link (community_id, id),
  foreign key (community_id, file_sha256) references stored_file (community_id, sha256),
  check ((file_sha256 is null) = (file_name is null))
);
create index party_report_by_version on party_report (community_id, version_id, party_code);
create index party_report_by_file on party_report (community_id, file_sha256) where file_sha256 is not null;
select secure_tenant_table('party_report', 'select, insert');
select seal_table('party_report');
create trigger party_report_stays before update or delete on party_report
  for each row execute function refuse_change_outside_exercise();

/* What became of it: the line that it became, or why it was set aside. */
create table party_report_settled (
  community_id uuid not null,
  report_id uuid not null,
  treatment_id uuid,
  reason text,
  settled_on date not null,
  settled_at timestamptz not null,
  settled_by uuid references person (id),
  primary key (community_id, report_id),
  foreign key (community_id, report_id) references party_report (community_id, id),
  check ((treatment_id is null) <> (reason is null))
);
select secure_tenant_table('party_report_settled', 'select, insert');
select seal_table('party_report_settled');
create trigger party_report_settled_stays before update or delete on party_report_settled
  for each row execute function refuse_change_outside_exercise();
insert into cleared_with_exercise (belongs_to, table_name) values
  ('documents', 'party_report'), ('documents', 'party_report_settled');

create or replace function drop_unheld_file(community uuid, file text) returns void language sql as $$
  delete from stored_file where community_id = community and sha256 = file
    and not exists (select from treatment where community_id = community and file_sha256 = file)
    and not exists (select from attachment where community_id = community and sha256 = file)
    and not exists (select from party_report where community_id = community and file_sha256 = file)
    and not exists (select from party_signature where community_id = community and file_sha256 = file)
    and not exists (select from round_file where community_id = community and sha256 = file)
    and not exists (select from round_answer_file where community_id = community and sha256 = file)
    and not exists (select from round_answer where community_id = community and source_file_sha256 = file);
$$;

create function remove_text_of_party_report(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
declare
  removed_file text;
begin
  select file_sha256 into removed_file from party_report
    where community_id = community and id = subject_key::uuid;
  update party_report set name = removed_text(), function_name = removed_text(), body_name = null,
      case_number = null, wording = null, remark = null, reservation = null, minute_addition = null,
      link = null, file_sha256 = null, file_name = null, text_removed_at = at
    where community_id = community and id = subject_key::uuid;
  update party_report_settled set reason = removed_text()
    where community_id = community and report_id = subject_key::uuid and reason is not null;
  perform drop_unheld_file(community, removed_file);
end $$;
