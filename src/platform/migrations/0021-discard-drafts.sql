/* A draft can be thrown away, and the document with it when nothing of it was ever put forward. */
create function guard_document() returns trigger language plpgsql as $$
begin
  if old.shown_version_id is null or is_exercise(old.community_id) then return old; end if;
  raise exception 'a document that was put forward is never deleted' using errcode = 'restrict_violation';
end $$;
drop trigger document_stays on document;
create trigger document_stays before delete on document
  for each row execute function guard_document();
grant delete on document to godfot_app;

/* A file is never changed; it goes with the last attachment when no answer refers to it, and the foreign keys hold it until then. */
drop trigger stored_file_stays on stored_file;
create trigger stored_file_stays before update on stored_file
  for each row execute function refuse_change();
create function drop_unused_file() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from stored_file where community_id = old.community_id and sha256 = old.sha256
    and not exists (select from attachment where community_id = old.community_id and sha256 = old.sha256)
    and not exists (select from treatment where community_id = old.community_id and file_sha256 = old.sha256);
  return null;
end $$;
revoke all on function drop_unused_file() from public;
create trigger attachment_drops_file after delete on attachment
  for each row execute function drop_unused_file();
