/*
 * What became of each mail: it waits, the server took it, or it has failed for good. `outcome` is why the last
 * try failed, as a code; `server_answer` what the server said, cut short. While a try lasts the row is claimed,
 * so that no other sends it at the same time.
 */
alter table outgoing_mail rename last_error to server_answer;
alter table outgoing_mail
  add person_id uuid references person (id),
  add reply_to text,
  add expires_at timestamptz,
  add state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  add outcome text,
  add tried_at timestamptz,
  add claimed_until timestamptz;
update outgoing_mail set state = 'sent' where sent_at is not null;
update outgoing_mail set server_answer = left(server_answer, 300);
alter table outgoing_mail
  add check ((state = 'sent') = (sent_at is not null)),
  add check (length(server_answer) <= 300);
create index outgoing_mail_of_person on outgoing_mail (person_id);
grant update (recipient, subject, state, outcome, tried_at, claimed_until, reply_to) on outgoing_mail to godfot_app;
/* Never what the mails say: a subject may hold a sign-in code. */
grant select (id, recipient, queued_at, sent_at, attempts, next_attempt_at, server_answer, person_id, expires_at,
  state, outcome, tried_at) on outgoing_mail to godfot_reader;

/*
 * Lets a mail that waits be tried when its next try is due. One job for each mail: asked again, the job that
 * waits is moved, and one that is at work is followed by another. A sign-in code goes before the rest.
 */
create function enqueue_mail(mail uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform graphile_worker.add_job('send-mail', json_build_object('id', id), run_at => next_attempt_at,
      job_key => 'mail:' || id, priority => case when expires_at is null then 0 else -10 end)
    from outgoing_mail where id = mail and state = 'waiting';
end $$;
revoke all on function enqueue_mail(uuid) from public;
grant execute on function enqueue_mail(uuid) to godfot_app;

create or replace function enqueue_job(task text, payload json) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if task <> 'refresh-reference' then
    raise exception 'unknown task %', task using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(task, payload);
end $$;

/*
 * What a community has written, to whom and about what: the letter itself is in the outbox, by the same id. The
 * subject is the journal's: a kind and a key. Of a mail that was sent again the old row points at the new.
 */
create table community_mail (
  community_id uuid not null references community (id),
  id uuid not null,
  about text not null check (about in ('invitation', 'put-forward', 'nudge')),
  subject text not null,
  party_code text,
  person_id uuid not null references person (id),
  /* When the deed was done that the mail tells of; the same when it is sent again. */
  deed_at timestamptz not null,
  replaced_by uuid,
  primary key (community_id, id),
  check ((about = 'invitation') or party_code is not null)
);
create index community_mail_by_subject on community_mail (community_id, subject);
create index community_mail_by_person on community_mail (community_id, person_id);
select secure_tenant_table('community_mail', 'select, insert, update (replaced_by)');

/* A purring that did not arrive does not use up the day; that one did is judged where it is sent. */
alter table party_nudge drop constraint party_nudge_pkey,
  add primary key (community_id, version_id, party_code, nudged_at);

/* A person's address may be mended, the name never. */
grant update (email) on person to godfot_app;

/* A removed title goes from the mails that told it, too; one that still waits is not sent. */
create function remove_title_from_mail() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update outgoing_mail letter set subject = removed_text(), body = '',
      state = case when letter.state = 'waiting' then 'failed' else letter.state end,
      outcome = case when letter.state = 'sent' then null else 'text-removed' end
    from community_mail mail
    where mail.community_id = new.community_id and mail.subject = 'version:' || new.id and letter.id = mail.id;
  return new;
end $$;
create trigger title_leaves_mail after update of title on document_version
  for each row when (old.title is distinct from new.title and new.title = '[teksten er fjernet]')
  execute function remove_title_from_mail();
