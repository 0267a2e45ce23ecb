/* That a party was reminded of a version it has not answered: at most once a day, which the key sees to. */
create table party_nudge (
  community_id uuid not null,
  version_id uuid not null,
  party_code text not null,
  nudged_on date not null,
  nudged_at timestamptz not null,
  nudged_by uuid references person (id),
  /* How many mails went out; none in an exercise. */
  mails int not null check (mails >= 0),
  primary key (community_id, version_id, party_code, nudged_on),
  foreign key (community_id, version_id, party_code)
    references circulation_party (community_id, version_id, party_code) on delete cascade
);
select secure_tenant_table('party_nudge', 'select, insert');
create trigger party_nudge_stays before update or delete on party_nudge
  for each row execute function refuse_change_outside_exercise();
