/*
 * The deadline of a version that is out may move, with a reason. The version has the one that holds, and each that it has had
 * stands here for ever; the text itself is never changed.
 */
create table deadline_move (
  community_id uuid not null,
  version_id uuid not null,
  id uuid not null,
  /* The one before; none where none was set. */
  was date,
  deadline date not null,
  reason text not null,
  moved_on date not null,
  moved_at timestamptz not null,
  moved_by uuid references person (id),
  /* How many mails went out; none in an exercise. */
  mails int not null check (mails >= 0),
  primary key (community_id, id),
  foreign key (community_id, version_id) references circulation (community_id, version_id)
);
create index deadline_move_by_version on deadline_move (community_id, version_id);
select secure_tenant_table('deadline_move', 'select, insert');
select seal_table('deadline_move');
create trigger deadline_move_stays before update or delete on deadline_move
  for each row execute function refuse_change_outside_exercise();
insert into cleared_with_exercise (belongs_to, table_name) values ('documents', 'deadline_move');

alter table community_mail drop constraint community_mail_about_check,
  add check (about in
    ('invitation', 'put-forward', 'nudge', 'deadline', 'to-function', 'round', 'round-nudge'));

create or replace function guard_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state = 'draft' or is_exercise(old.community_id) then return old; end if;
  elsif old.state = 'draft' and new.state in ('draft', 'out') then
    return new;
  elsif old.state = 'out' and new.state = 'withdrawn'
    and (to_jsonb(new) - '{state,withdrawn_on,withdrawal_reason}'::text[])
      = (to_jsonb(old) - '{state,withdrawn_on,withdrawal_reason}'::text[]) then
    return new;
  elsif old.state = 'out' and new.deadline is not null
    and (to_jsonb(new) - 'deadline') = (to_jsonb(old) - 'deadline') then
    return new;
  elsif is_removing_text(tg_relid) then
    return new;
  end if;
  raise exception 'a version that is out is never changed' using errcode = 'restrict_violation';
end $$;

create or replace function remove_text_of_version(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
declare
  removed_file text;
begin
  update document_version set summary = '', body = removed_text(), source = null, counterparty = null,
      host = case when host_code is not null then host end, host_source = null,
      withdrawal_reason = case when withdrawal_reason is not null then removed_text() end
    where community_id = community and id = subject_key::uuid;
  update circulation set source = null,
      stands_judged_by = case when stands_judged_by is not null then removed_text() end,
      stands_because = case when stands_because is not null then removed_text() end
    where community_id = community and version_id = subject_key::uuid;
  update circulation_party set standing_note = null
    where community_id = community and version_id = subject_key::uuid;
  update deadline_move set reason = removed_text()
    where community_id = community and version_id = subject_key::uuid;
  for removed_file in delete from attachment
    where community_id = community and version_id = subject_key::uuid returning sha256
  loop
    perform drop_unheld_file(community, removed_file);
  end loop;
end $$;
