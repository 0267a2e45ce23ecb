/* One question, or some, to many parties by a deadline. It is never deleted once it is sent. */
create table round (
  community_id uuid not null references community (id),
  id uuid not null,
  slug text not null,
  title text not null,
  /* Why it is asked. */
  reason text,
  state text not null check (state in ('draft', 'sent', 'closed', 'reopened')),
  deadline date,
  /* The function at each place that it is meant for. */
  function_key text,
  /* Who reads the answers beside the secretariat. */
  readers text not null check (readers in ('secretariat', 'asked-when-closed', 'asked-at-once')),
  regions_answer boolean not null,
  /* Is what is answered what a council or board has decided? */
  is_decided boolean not null,
  /* Who sees that it is asked. */
  audience text not null check (audience in ('municipalities', 'community')),
  /* How many days before and after the deadline those who have not answered are reminded, by the calendar. */
  remind_before int[] not null default '{}',
  remind_after int[] not null default '{}',
  /* The language that its mails are written in. */
  mail_language text not null default 'nb' check (mail_language in ('nb', 'nn')),
  /* The round that its questions were begun from. */
  begun_from uuid,
  /* The day that an exercise is played on; null outside exercises. */
  shown_on date,
  created_at timestamptz not null,
  created_by uuid,
  sent_at timestamptz,
  sent_on date,
  /* The last time; also where it is open again. */
  closed_at timestamptz,
  closed_on date,
  primary key (community_id, id),
  unique (community_id, slug),
  foreign key (community_id, function_key) references contact_function (community_id, key),
  foreign key (community_id, begun_from) references round (community_id, id),
  check ((state = 'draft') = (sent_at is null)),
  check (state in ('draft', 'sent') or closed_at is not null),
  check ((sent_at is null) = (sent_on is null) and (closed_at is null) = (closed_on is null))
);
select secure_tenant_table('round');

create function guard_round() returns trigger language plpgsql as $$
declare
  stays text[] := '{state,closed_at,closed_on,deadline,remind_before,remind_after}';
begin
  if tg_op = 'DELETE' then
    if old.state = 'draft' or is_exercise(old.community_id) then return old; end if;
  elsif old.state = 'draft' or is_removing_text(tg_relid) then
    return new;
  elsif new.state <> 'draft' and (to_jsonb(new) - stays) = (to_jsonb(old) - stays) then
    return new;
  end if;
  raise exception 'a round that is sent is never changed' using errcode = 'restrict_violation';
end $$;
create trigger round_stays before update or delete on round for each row execute function guard_round();

/* The questions of a round, as they stood when they were answered: see question.model.ts. */
create table round_form (
  community_id uuid not null,
  round_id uuid not null,
  version int not null check (version > 0),
  questions jsonb not null,
  primary key (community_id, round_id, version),
  foreign key (community_id, round_id) references round (community_id, id) on delete cascade
);
select secure_tenant_table('round_form');

/* Whoever is asked, frozen when the round is sent; one may be added later, with why. */
create table round_place (
  community_id uuid not null,
  round_id uuid not null,
  place text not null,
  name text not null,
  inhabitants int check (inhabitants > 0),
  region text,
  added_because text,
  primary key (community_id, round_id, place),
  foreign key (community_id, round_id) references round (community_id, id) on delete cascade
);
select secure_tenant_table('round_place');

create function guard_round_place() returns trigger language plpgsql as $$
declare
  changed round_place := case when tg_op = 'DELETE' then old else new end;
begin
  if is_removing_text(tg_relid) or (tg_op = 'DELETE' and is_exercise(changed.community_id)) then return changed; end if;
  if tg_op = 'INSERT' and changed.added_because is not null then return changed; end if;
  if not exists (select from round
    where community_id = changed.community_id and id = changed.round_id and state <> 'draft')
  then
    return changed;
  end if;
  raise exception 'those who were asked are never changed' using errcode = 'restrict_violation';
end $$;
create trigger round_place_stays before insert or update or delete on round_place
  for each row execute function guard_round_place();

/* What a party answered: only ever added to. `answers`: see value.model.ts. */
create table round_answer (
  community_id uuid not null,
  round_id uuid not null,
  place text not null,
  id uuid not null,
  version int not null,
  answered_by text not null check (answered_by in ('party', 'region', 'secretariat', 'sources')),
  door text not null check (door in ('signed-in', 'link')),
  region text,
  person_id uuid references person (id),
  /* Who answered, as they were called or called themselves. */
  name text,
  function_name text,
  /* What the secretariat has it from. */
  source text,
  answers jsonb not null,
  answered_at timestamptz not null,
  answered_on date not null,
  /* Must it be confirmed before it counts? */
  is_told boolean not null,
  text_removed_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, round_id, place) references round_place (community_id, round_id, place),
  foreign key (community_id, round_id, version) references round_form (community_id, round_id, version),
  check ((answered_by = 'region') = (region is not null)),
  check (answered_by not in ('secretariat', 'sources') or source is not null)
);
create index round_answer_by_round on round_answer (community_id, round_id, place);
select secure_tenant_table('round_answer', 'select, insert');
create trigger round_answer_stays before update or delete on round_answer
  for each row execute function refuse_change_outside_exercise();

/* Questions that were answered stand as they were answered. */
create function guard_round_form() returns trigger language plpgsql as $$
begin
  if is_removing_text(tg_relid) or (tg_op = 'DELETE' and is_exercise(old.community_id)) then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if exists (select from round_answer
    where community_id = old.community_id and round_id = old.round_id and version = old.version)
  then
    raise exception 'questions that were answered are never changed' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger round_form_stays before update or delete on round_form
  for each row execute function guard_round_form();

/* The link in a mail, by the hash of its token: names a round, a party and a receiver, and signs nobody in. */
create table round_link (
  community_id uuid not null,
  id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  round_id uuid not null,
  place text not null,
  /* Who it was written to, and the mail that it was written in. All that one receiver was sent for a party are one door. */
  person_id uuid not null references person (id),
  mail_id uuid not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  primary key (community_id, id),
  unique (community_id, token_hash),
  foreign key (community_id, round_id, place) references round_place (community_id, round_id, place),
  foreign key (community_id, mail_id) references community_mail (community_id, id)
);
create index round_link_by_round on round_link (community_id, round_id, place);
create index round_link_by_mail on round_link (community_id, mail_id);
select secure_tenant_table('round_link', 'select, insert, update (revoked_at)');
create trigger round_link_stays before delete on round_link
  for each row execute function refuse_change_outside_exercise();

/* The link that it came by. */
alter table round_answer add column link_id uuid,
  add foreign key (community_id, link_id) references round_link (community_id, id),
  add check (link_id is null or door = 'link');

/* That a party was reminded. One that did not arrive does not use up the day; that one did is judged where it is sent. */
create table round_nudge (
  community_id uuid not null,
  round_id uuid not null,
  place text not null,
  nudged_on date not null,
  nudged_at timestamptz not null,
  /* Null where the calendar asked for it. */
  nudged_by uuid,
  mails int not null,
  primary key (community_id, round_id, place, nudged_at),
  foreign key (community_id, round_id, place) references round_place (community_id, round_id, place)
);
select secure_tenant_table('round_nudge', 'select, insert');
create trigger round_nudge_stays before update or delete on round_nudge
  for each row execute function refuse_change_outside_exercise();

/* What somebody reckons for all who were asked, where some have not answered; shown apart. In hundredths of the unit. */
create table round_estimate (
  community_id uuid not null,
  round_id uuid not null,
  id uuid not null,
  question_key text not null,
  /* The version of the questions that it was made for. */
  version int not null,
  amount_from bigint not null,
  amount_to bigint not null,
  method text not null,
  made_at timestamptz not null,
  made_on date not null,
  made_by uuid,
  primary key (community_id, id),
  foreign key (community_id, round_id) references round (community_id, id),
  check (amount_from <= amount_to)
);
create index round_estimate_by_round on round_estimate (community_id, round_id);
select secure_tenant_table('round_estimate', 'select, insert');
create trigger round_estimate_stays before update or delete on round_estimate
  for each row execute function refuse_change_outside_exercise();

alter table cleared_with_exercise drop constraint cleared_with_exercise_belongs_to_check,
  add check (belongs_to in ('documents', 'costs', 'contacts', 'desk', 'rounds'));
insert into cleared_with_exercise (belongs_to, table_name) values
  ('rounds', 'round'), ('rounds', 'round_form'), ('rounds', 'round_place'), ('rounds', 'round_link'),
  ('rounds', 'round_answer'), ('rounds', 'round_nudge'), ('rounds', 'round_estimate');

alter table community_mail drop constraint community_mail_about_check,
  add check (about in ('invitation', 'put-forward', 'nudge', 'to-function', 'round', 'round-nudge'));

/* What waits and what has failed is looked for among much that has arrived. */
create index outgoing_mail_not_sent on outgoing_mail (id) where state <> 'sent';

/* As enqueue_mail, for many that were just written: one at a time costs more than all the rest of writing them. */
create function enqueue_mails(mails uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform graphile_worker.add_jobs(array(
    select row('send-mail', json_build_object('id', id), null, next_attempt_at, null, 'mail:' || id,
        case when expires_at is null then 0 else -10 end, null)::graphile_worker.job_spec
      from outgoing_mail where id = any (mails) and state = 'waiting'));
end $$;
revoke all on function enqueue_mails(uuid[]) from public;
grant execute on function enqueue_mails(uuid[]) to godfot_app;

/* All that was asked, and what is told of it elsewhere. Answers are removed one by one. */
create function remove_text_of_round(community uuid, subject_key text, at timestamptz)
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
  update desk_row set title = removed_text(), way = jsonb_build_object('round', gone_slug)
    where community_id = community and subject = 'round:' || subject_key;
end $$;

create function remove_text_of_round_answer(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update round_answer set answers = without_text(answers, '{}', '{text}'), name = null, function_name = null,
      source = case when source is not null then removed_text() end, text_removed_at = at
    where community_id = community and id = subject_key::uuid;
$$;

/* A removed title goes from the mails that told it, too; one that still waits is not sent. */
create function remove_round_from_mail() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update outgoing_mail letter set subject = removed_text(), body = '',
      state = case when letter.state = 'waiting' then 'failed' else letter.state end,
      outcome = case when letter.state = 'sent' then null else 'text-removed' end
    from community_mail mail
    where mail.community_id = new.community_id and mail.subject = 'round:' || new.id and letter.id = mail.id;
  return new;
end $$;
revoke all on function remove_round_from_mail() from public;
create trigger round_leaves_mail after update of title on round
  for each row when (old.title is distinct from new.title and new.title = '[teksten er fjernet]')
  execute function remove_round_from_mail();

/* As before, and a round is for those who may see it. Who answered what is for the secretariat. */
create or replace function subject_audience(wanted_community uuid, subject text) returns text
  language plpgsql stable set search_path = public, pg_temp as $$
declare
  kind text := split_part(subject, ':', 1);
  key text := substr(subject, length(split_part(subject, ':', 1)) + 2);
  about uuid;
begin
  if kind = 'text-removal' then
    return coalesce((select subject_audience(wanted_community, removal.subject) from text_removal removal
      where removal.community_id = wanted_community and removal.id = key::uuid), 'secretariat');
  end if;
  if kind = 'round' then
    return coalesce((select audience from round
      where community_id = wanted_community and id = key::uuid and state <> 'draft'), 'secretariat');
  end if;
  if kind in ('party-decision', 'cost-scheme', 'cost-statement', 'share-list', 'community') then
    return 'public';
  end if;
  if kind in ('version', 'version-host', 'treatment', 'party-clarification') then
    about := case kind
      when 'version' then key::uuid
      when 'version-host' then
        (select version_id from version_host where community_id = wanted_community and id = key::uuid)
      when 'treatment' then
        (select version_id from treatment where community_id = wanted_community and id = key::uuid)
      else
        (select version_id from party_clarification where community_id = wanted_community and id = key::uuid)
    end;
    return coalesce((select document.audience
      from document_version version
      join document on document.community_id = version.community_id and document.id = version.document_id
      where version.community_id = wanted_community and version.id = about and version.state <> 'draft'),
      'secretariat');
  end if;
  return 'secretariat';
end $$;
