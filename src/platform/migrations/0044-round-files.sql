/* What follows a round: free while it is a draft, and as it was from when it is sent. */
create table round_file (
  community_id uuid not null,
  round_id uuid not null,
  position int not null check (position > 0),
  title text not null,
  file_name text not null,
  sha256 text not null,
  primary key (community_id, round_id, position),
  foreign key (community_id, round_id) references round (community_id, id) on delete cascade,
  foreign key (community_id, sha256) references stored_file (community_id, sha256)
);
create index round_file_by_file on round_file (community_id, sha256);
select secure_tenant_table('round_file', 'select, insert, delete');

create function guard_round_file() returns trigger language plpgsql as $$
declare
  changed round_file := case when tg_op = 'DELETE' then old else new end;
begin
  if is_removing_text(tg_relid) or (tg_op = 'DELETE' and is_exercise(changed.community_id)) then return changed; end if;
  if tg_op <> 'UPDATE' and not exists (select from round
    where community_id = changed.community_id and id = changed.round_id and state <> 'draft')
  then
    return changed;
  end if;
  raise exception 'what follows a round that is sent is never changed' using errcode = 'restrict_violation';
end $$;
create trigger round_file_stays before insert or update or delete on round_file
  for each row execute function guard_round_file();

/* The files that an answer holds; which it is, and what it is called, stands in the answer itself. */
create table round_answer_file (
  community_id uuid not null,
  answer_id uuid not null,
  question_key text not null,
  sha256 text not null,
  primary key (community_id, answer_id, question_key),
  foreign key (community_id, answer_id) references round_answer (community_id, id),
  foreign key (community_id, sha256) references stored_file (community_id, sha256)
);
create index round_answer_file_by_file on round_answer_file (community_id, sha256);
select secure_tenant_table('round_answer_file', 'select, insert');
create trigger round_answer_file_stays before update or delete on round_answer_file
  for each row execute function refuse_change_outside_exercise();

/* The letter or mail that the secretariat has an answer from. */
alter table round_answer add column source_file_name text, add column source_file_sha256 text,
  add foreign key (community_id, source_file_sha256) references stored_file (community_id, sha256),
  add check ((source_file_name is null) = (source_file_sha256 is null));
create index round_answer_by_source_file on round_answer (community_id, source_file_sha256)
  where source_file_sha256 is not null;

/* As before, and a round or an answer to one can hold a file too. */
create or replace function drop_unheld_file(community uuid, file text) returns void language sql as $$
  delete from stored_file where community_id = community and sha256 = file
    and not exists (select from treatment where community_id = community and file_sha256 = file)
    and not exists (select from attachment where community_id = community and sha256 = file)
    and not exists (select from round_file where community_id = community and sha256 = file)
    and not exists (select from round_answer_file where community_id = community and sha256 = file)
    and not exists (select from round_answer where community_id = community and source_file_sha256 = file);
$$;
create or replace function drop_unused_file() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform drop_unheld_file(old.community_id, old.sha256);
  return null;
end $$;
create trigger round_file_drops_file after delete on round_file
  for each row execute function drop_unused_file();
create trigger round_answer_file_drops_file after delete on round_answer_file
  for each row execute function drop_unused_file();

/* An exercise is cleared from its last room to its first, and files go with the first that holds some. */
update cleared_with_exercise set belongs_to = 'rounds' where table_name = 'stored_file';
insert into cleared_with_exercise (belongs_to, table_name) values
  ('rounds', 'round_file'), ('rounds', 'round_answer_file');

/* As before, and what follows it. */
create or replace function remove_text_of_round(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
declare
  gone_slug text := 'fjernet-' || right(subject_key, 12);
begin
  update round set title = removed_text(), slug = gone_slug,
      reason = case when reason is not null then removed_text() end
    where community_id = community and id = subject_key::uuid;
  update round_form set questions = without_text(questions, '{help,note,unitName}', '{wording,label}')
    where community_id = community and round_id = subject_key::uuid;
  update round_place set added_because = removed_text()
    where community_id = community and round_id = subject_key::uuid and added_because is not null;
  update round_estimate set method = removed_text()
    where community_id = community and round_id = subject_key::uuid;
  delete from round_file where community_id = community and round_id = subject_key::uuid;
  update desk_row set title = removed_text(), way = jsonb_build_object('round', gone_slug)
    where community_id = community and subject = 'round:' || subject_key;
end $$;

/* As before, and the files of the answer. */
create or replace function remove_text_of_round_answer(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
declare
  removed_file text;
begin
  select source_file_sha256 into removed_file from round_answer
    where community_id = community and id = subject_key::uuid;
  delete from round_answer_file where community_id = community and answer_id = subject_key::uuid;
  update round_answer set answers = without_text(answers, '{sha256}', '{text,name}'), name = null,
      function_name = null, source = case when source is not null then removed_text() end,
      source_file_name = null, source_file_sha256 = null, text_removed_at = at
    where community_id = community and id = subject_key::uuid;
  perform drop_unheld_file(community, removed_file);
end $$;
