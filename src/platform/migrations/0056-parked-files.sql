/*
 * The files of a form that was refused, until it is sent again or a day has passed: of whoever sent it, by a hash of who
 * that is, and for the same form alone.
 */
create table parked_file (
  community_id uuid not null references community (id),
  id uuid not null,
  sender bytea not null,
  form bytea not null,
  file_name text not null,
  sha256 text not null,
  bytes bytea not null,
  size int not null,
  parked_at timestamptz not null,
  primary key (community_id, id)
);
create index parked_file_by_sender on parked_file (community_id, sender, parked_at);
create index parked_file_by_age on parked_file (community_id, parked_at);
select secure_tenant_table('parked_file');
