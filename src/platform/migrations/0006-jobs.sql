/*
 * Puts a job in the queue within the caller's transaction. The queue's own tables are the owner's;
 * the application reaches them only through this door, and only for the tasks named here.
 */
create function enqueue_job(task text, payload json) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if task not in ('send-mail', 'refresh-reference') then
    raise exception 'unknown task %', task using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(task, payload);
end $$;
revoke all on function enqueue_job(text, json) from public;
grant execute on function enqueue_job(text, json) to godfot_app;
grant update (body) on outgoing_mail to godfot_app;
grant select on person to godfot_reader;
