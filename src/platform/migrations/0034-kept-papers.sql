/*
 * A paper that has been made, by the hash of all that went into it, so that it is made once. What could not be set is kept
 * as its problem, and a trial as neither. It is no source of anything: it may go at any time, and is then made anew.
 */
create table kept_paper (
  community_id uuid not null references community (id),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  bytes bytea,
  problem text check (problem in ('too-large', 'too-slow', 'not-settable')),
  made_at timestamptz not null,
  read_at timestamptz not null,
  primary key (community_id, hash),
  check (bytes is null or problem is null)
);
alter table kept_paper alter column bytes set storage external;
create index kept_paper_by_reading on kept_paper (community_id, read_at);
select secure_tenant_table('kept_paper');

/* From here to the end of the transaction papers are neither kept nor thrown away by another. */
create function hold_kept_papers(community uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('kept-paper:' || community, 0));
$$;

/*
 * A text that is lawfully removed may stand in any paper of its community, so all of them go. The lock sees to it that one
 * made of the text before it went is not kept after.
 */
create function drop_kept_papers() returns trigger language plpgsql as $$
begin
  perform hold_kept_papers(new.community_id);
  delete from kept_paper where community_id = new.community_id;
  return null;
end $$;
create trigger text_removal_drops_papers after update of approved_at on text_removal
  for each row when (old.approved_at is null and new.approved_at is not null)
  execute function drop_kept_papers();

insert into cleared_with_exercise (belongs_to, table_name) values ('documents', 'kept_paper');
