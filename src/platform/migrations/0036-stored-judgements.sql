/*
 * Where each party of a version stands, as the product's own rule judged it when something came from it. What the day
 * alone changes is not here. `awaited`: its final answer is still missing.
 */
create table party_judgement (
  community_id uuid not null,
  version_id uuid not null,
  party_code text not null,
  standing text not null check (standing in ('party', 'not-party', 'unsettled')),
  state text not null check (state in ('sent', 'received', 'on-agenda', 'adopted', 'adopted-with-remark',
    'adopted-with-reservation', 'rejected', 'postponed', 'outcome-not-stated', 'under-way', 'unknown')),
  hinders text check (hinders in ('yes', 'no', 'not-answered')),
  answered_from date,
  awaited boolean not null,
  primary key (community_id, version_id, party_code),
  foreign key (community_id, version_id, party_code)
    references circulation_party (community_id, version_id, party_code)
);
select secure_tenant_table('party_judgement', 'select, insert, update');
create trigger party_judgement_stays before delete on party_judgement
  for each row execute function refuse_change_outside_exercise();
insert into cleared_with_exercise (belongs_to, table_name) values ('documents', 'party_judgement');

/* By which edition of the rule the parties and the tally were judged; null until they are. */
alter table circulation add column judged_by int check (judged_by > 0);
grant update (judged_by) on circulation to godfot_app;
create index circulation_by_edition on circulation (community_id, judged_by);
