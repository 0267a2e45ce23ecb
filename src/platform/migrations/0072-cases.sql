/* The keys that open things to whoever reads the page, as one list. */
create function viewer_keys() returns text[]
  language sql stable
  as $$ select string_to_array(coalesce(nullif(current_setting('godfot.audiences', true), ''), 'public'), ',') $$;
revoke all on function viewer_keys() from public;
grant execute on function viewer_keys() to godfot_app, godfot_reader;

/* Where whoever holds the session is written to; null where it opens nothing. */
create function own_address(wanted_session bytea) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select lower(person.email) from session join person on person.id = session.person_id
  where session.id_hash = wanted_session and session.expires_at > now()
    and session.last_used_at > now() - make_interval(mins => session.idle_minutes)
$$;
revoke all on function own_address(bytea) from public;
grant execute on function own_address(bytea) to godfot_app, godfot_reader;

/* What a case that comes again each year, or each so often, is made from. */
create table case_template (
  community_id uuid not null references community (id),
  id uuid not null,
  body_key text not null,
  /* `{år}` in it is the year that it is made for. */
  title text not null,
  why text not null,
  wanted text,
  summary text check (char_length(summary) <= 600),
  kind text not null check (kind in ('decision', 'discussion', 'information', 'notification', 'election')),
  matter text,
  clause text,
  acts text check (acts in ('none', 'municipalities', 'trust', 'both')),
  /* The month and day that it is due each year, as `03-01`; null where it has none. */
  due_each_year text check (due_each_year ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  ended_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, body_key) references community_body (community_id, key)
);
select secure_tenant_table('case_template', 'select, insert, update'), seal_table('case_template');
create trigger case_template_stays before delete on case_template
  for each row execute function refuse_change_outside_exercise();

/* Something that a body is to discuss, decide or be told of: from when it was submitted until all is done. */
create table case_item (
  community_id uuid not null references community (id),
  id uuid not null,
  /* What its address knows it by: by chance, so that it says nothing of other cases. */
  code text not null check (code ~ '^[a-z0-9]{8}$'),
  /* The body that it is submitted to. */
  body_key text not null,
  title text not null,
  /* Why it is raised, what is wanted, and who is touched by it, as whoever raised it wrote. */
  why text not null,
  wanted text,
  touched text,
  due date,
  /* Who raised it: the side, the party or the body that it was raised for, and who they are. */
  raised_side text not null check (raised_side in ('municipal', 'trust', 'both', 'none')),
  raised_party text,
  raised_body text,
  raised_name text,
  raised_function text,
  raised_email text,
  /* Null where no source gives the day. */
  raised_on date,
  raised_at timestamptz not null,
  raised_by uuid references person (id),
  /* Somebody who wrote or called, where it was registered for them: how and when. */
  behalf_name text,
  behalf_way text check (behalf_way in ('letter', 'mail', 'call', 'meeting')),
  behalf_on date,
  /* What came of it: the secretary of the body takes it in, asks back, joins it to another, or declines. */
  intake text not null check (intake in ('submitted', 'asked-back', 'accepted', 'declined', 'joined')),
  judged_at timestamptz,
  judged_by uuid references person (id),
  judged_because text,
  joined_to uuid,
  /* The case. */
  kind text check (kind in ('decision', 'discussion', 'information', 'notification', 'election')),
  /* What of the agreement's clause of who decides it is, as `authority_row.matter` knows it; `none` where none of them. */
  matter text,
  summary text check (char_length(summary) <= 600),
  owner_name text,
  owner_side text check (owner_side in ('municipal', 'trust', 'both')),
  clause text,
  document_id uuid,
  round_id uuid,
  belongs_to text,
  acts text check (acts in ('none', 'municipalities', 'trust', 'both')),
  /* Who sees it: of a body, those with a seat there. While it is not taken in, those who take it in, and whoever raised it. */
  audience text not null check (audience in ('public', 'community', 'municipalities', 'trust', 'body')),
  /* Whose it is, who keeps it for good, and by what it is exempt from the public, looked at anew on a day. */
  owner_organ text,
  archive_owner text,
  exempt_by text,
  exempt_review date,
  template_id uuid,
  template_year int,
  removed_at timestamptz,
  /* Worked out of all this and its treatments, for lists: whose keys open it, how far it is, whether it waits, and its day. */
  readers text[] not null check (cardinality(readers) > 0),
  standing text not null,
  waits boolean not null,
  sorted_on date not null,
  primary key (community_id, id),
  unique (community_id, code),
  unique (community_id, template_id, template_year),
  foreign key (community_id, body_key) references community_body (community_id, key),
  foreign key (community_id, raised_body) references community_body (community_id, key),
  foreign key (community_id, joined_to) references case_item (community_id, id),
  foreign key (community_id, document_id) references document (community_id, id),
  foreign key (community_id, round_id) references round (community_id, id),
  foreign key (community_id, template_id) references case_template (community_id, id),
  check ((intake = 'joined') = (joined_to is not null)),
  check (joined_to <> id),
  check (intake <> 'declined' or judged_because is not null),
  check ((template_id is null) = (template_year is null))
);
create index case_item_in_order on case_item (community_id, waits desc, sorted_on desc, id desc);
create index case_item_newest on case_item (community_id, sorted_on desc, id desc);
create index case_item_by_due on case_item (community_id, due, id) where waits and due is not null;
create index case_item_by_day on case_item (community_id, raised_on desc, id desc);
create index case_item_declined on case_item (community_id, sorted_on desc, id desc) where standing = 'declined';
create index case_item_by_joined on case_item (community_id, joined_to) where joined_to is not null;
create index case_item_by_document on case_item (community_id, document_id) where document_id is not null;
create index case_item_by_raiser on case_item (community_id, raised_party) where raised_party is not null;
create index case_item_by_person on case_item (community_id, raised_by)
  where raised_party is null and raised_body is not null and template_id is null;
select secure_tenant_table('case_item', 'select, insert, update'),
  seal_table('case_item', '{readers,standing,waits,sorted_on}');
create trigger case_item_stays before delete on case_item
  for each row execute function refuse_change_outside_exercise();

/* What the secretary asked whoever raised a case, and what they answered. */
create table case_question (
  community_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  question text not null,
  asked_at timestamptz not null,
  asked_by uuid references person (id),
  answer text,
  answered_at timestamptz,
  answered_by uuid references person (id),
  primary key (community_id, id),
  foreign key (community_id, case_id) references case_item (community_id, id),
  check ((answer is null) = (answered_at is null))
);
create index case_question_by_case on case_question (community_id, case_id);
select secure_tenant_table('case_question', 'select, insert, update (answer, answered_at, answered_by)'),
  seal_table('case_question');
create trigger case_question_stays before delete on case_question
  for each row execute function refuse_change_outside_exercise();

/* One stop of a case: a body that treats it, treated it, or was to. */
create table case_treatment (
  community_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  /* A body of the community or known to it, a party with the name of its own body, or another by its name. */
  body_key text,
  party_code text,
  body_name text,
  /* When: both days the same, or a month, a year or a time between where no day is known; null where nothing is. */
  held_from date,
  held_until date,
  stage text not null check (stage in ('discuss', 'recommend', 'decide', 'inform')),
  /* The number of this treatment, and the same as it is compared: `14/24`. */
  number text,
  number_key text,
  /* The side whose series it was given in, where one side alone saw it then. */
  number_side text check (number_side in ('municipalities', 'trust')),
  /* The treatment that this one goes on from: postponed, or discussed first. */
  follows uuid,
  outcome text check (outcome in ('agreed', 'agreed-with-remarks', 'not-agreed', 'postponed', 'sent-back', 'withdrawn',
    'forwarded', 'noted', 'not-told')),
  /* What was decided, and where that is read. */
  decided text,
  source text,
  recorded_at timestamptz,
  recorded_by uuid references person (id),
  /* On what the body may decide it: the clause, or what somebody who is named judged, or that nobody asked; or outside of it. */
  authority text check (authority in ('by-clause', 'judged', 'unknown', 'not-asked', 'outside')),
  clause text,
  judgement_id uuid,
  note text,
  /* Narrower than the case where it is one side's alone. */
  audience text check (audience in ('municipalities', 'trust', 'body')),
  planned_at timestamptz not null,
  planned_by uuid references person (id),
  /* Taken off again before it was treated, or written in by mistake. */
  withdrawn_at timestamptz,
  withdrawn_by uuid references person (id),
  withdrawn_because text,
  readers text[],
  primary key (community_id, id),
  foreign key (community_id, case_id) references case_item (community_id, id),
  foreign key (community_id, body_key) references community_body (community_id, key),
  foreign key (community_id, follows) references case_treatment (community_id, id),
  foreign key (community_id, judgement_id) references authority_judgement (community_id, id),
  check (num_nonnulls(body_key, party_code) <= 1),
  check (coalesce(body_key, party_code, body_name) is not null),
  check ((held_from is null) = (held_until is null)),
  check (held_from <= held_until),
  check ((number is null) = (number_key is null)),
  check ((outcome is null) = (recorded_at is null)),
  check (withdrawn_at is null or withdrawn_because is not null)
);
create index case_treatment_by_case on case_treatment (community_id, case_id);
create index case_treatment_by_body on case_treatment (community_id, body_key, held_from) where body_key is not null;
create unique index case_treatment_number on case_treatment (community_id, body_key, coalesce(number_side, ''), number_key)
  where body_key is not null and number_key is not null and withdrawn_at is null;
select secure_tenant_table('case_treatment', 'select, insert, update'), seal_table('case_treatment', '{readers}');
create trigger case_treatment_stays before delete on case_treatment
  for each row execute function refuse_change_outside_exercise();

/* What came of a treatment is never written over: it is withdrawn, and written anew. */
create function guard_case_treatment() returns trigger language plpgsql as $$
begin
  if not is_removing_text(tg_relid) and old.outcome is not null and new.withdrawn_at is null and (
      new.outcome, new.held_from, new.held_until, new.number, new.body_key, new.party_code, new.stage)
      is distinct from (
      old.outcome, old.held_from, old.held_until, old.number, old.body_key, old.party_code, old.stage)
  then
    raise exception 'what came of a treatment is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger case_treatment_is_kept before update on case_treatment
  for each row execute function guard_case_treatment();

/* A number is given in the series of those who see what it is of, so that none shows that there is something else. */
create function place_case_number() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.number_key is not distinct from old.number_key then
    new.number_side := old.number_side;
  else
    select side into new.number_side from case_item item
      cross join lateral (values (1, new.audience), (2, item.audience)) of_audience (place, side)
      where item.community_id = new.community_id and item.id = new.case_id and new.number_key is not null
        and side in ('municipalities', 'trust')
      order by place limit 1;
  end if;
  return new;
end $$;
create trigger case_treatment_is_numbered before insert or update on case_treatment
  for each row execute function place_case_number();

/* What somebody wanted noted to a treatment, and to which point. */
create table case_remark (
  community_id uuid not null,
  id uuid not null,
  treatment_id uuid not null,
  position int not null check (position > 0),
  /* Whose it is, as it is written; and the party, the region or the group where it is one. */
  whose text not null,
  speaker text,
  point text,
  words text not null,
  primary key (community_id, id),
  foreign key (community_id, treatment_id) references case_treatment (community_id, id)
);
create index case_remark_by_treatment on case_remark (community_id, treatment_id);
select secure_tenant_table('case_remark', 'select, insert'), seal_table('case_remark');
create trigger case_remark_stays before delete on case_remark
  for each row execute function refuse_change_outside_exercise();

/* What is attached to a case: papers, and the letter of whoever wrote. */
create table case_file (
  community_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  position int not null check (position > 0),
  sort text not null check (sort in ('attachment', 'letter')),
  title text not null,
  file_name text not null,
  sha256 text not null,
  audience text check (audience in ('municipalities', 'trust', 'body')),
  added_at timestamptz not null,
  added_by uuid references person (id),
  readers text[],
  primary key (community_id, id),
  unique (community_id, case_id, position),
  foreign key (community_id, case_id) references case_item (community_id, id),
  foreign key (community_id, sha256) references stored_file (community_id, sha256)
);
create index case_file_by_file on case_file (community_id, sha256);
select secure_tenant_table('case_file', 'select, insert, delete, update (readers)'), seal_table('case_file', '{readers}');

/* What follows a case may be taken away until something has come of it in a body that had it before it. */
create function guard_case_file() returns trigger language plpgsql as $$
begin
  if is_removing_text(tg_relid) or is_exercise(old.community_id) or not exists (
    select from case_treatment treatment where treatment.community_id = old.community_id
      and treatment.case_id = old.case_id and treatment.recorded_at >= old.added_at and treatment.withdrawn_at is null)
  then
    return old;
  end if;
  raise exception 'what a body had before it is never taken away' using errcode = 'restrict_violation';
end $$;
create trigger case_file_stays before delete on case_file for each row execute function guard_case_file();
create trigger case_file_drops_file after delete on case_file
  for each row execute function drop_unused_file();

/* As before, and a case can hold a file too. */
create or replace function drop_unheld_file(community uuid, file text) returns void language sql as $$
  delete from stored_file where community_id = community and sha256 = file
    and not exists (select from treatment where community_id = community and file_sha256 = file)
    and not exists (select from attachment where community_id = community and sha256 = file)
    and not exists (select from party_report where community_id = community and file_sha256 = file)
    and not exists (select from party_signature where community_id = community and file_sha256 = file)
    and not exists (select from round_file where community_id = community and sha256 = file)
    and not exists (select from round_answer_file where community_id = community and sha256 = file)
    and not exists (select from round_answer where community_id = community and source_file_sha256 = file)
    and not exists (select from case_file where community_id = community and sha256 = file);
$$;

/*
 * The words that a case is found by, and its numbers as they are compared, `#14/24`. Those of a part of it that fewer see have
 * the keys that open the part. It is written anew by each deed over the case.
 */
create table case_word (
  community_id uuid not null,
  word text collate "C" not null,
  case_id uuid not null,
  /* The file or the treatment that it stands in, where it is not the case itself that says it. */
  file_id uuid,
  treatment_id uuid,
  part text not null generated always as (coalesce(file_id::text, treatment_id::text, '')) stored,
  readers text[],
  primary key (community_id, case_id, word, part),
  foreign key (community_id, case_id) references case_item (community_id, id),
  foreign key (community_id, file_id) references case_file (community_id, id) on delete cascade,
  foreign key (community_id, treatment_id) references case_treatment (community_id, id) on delete cascade
);
create index case_word_by_word on case_word (community_id, word, case_id);
create index case_word_by_file on case_word (community_id, file_id) where file_id is not null;
create index case_word_by_treatment on case_word (community_id, treatment_id) where treatment_id is not null;
select secure_tenant_table('case_word');

alter table cleared_with_exercise drop constraint cleared_with_exercise_belongs_to_check,
  add check (belongs_to in ('documents', 'costs', 'contacts', 'desk', 'rounds', 'bodies', 'cases'));
insert into cleared_with_exercise (belongs_to, table_name) values
  ('cases', 'case_template'), ('cases', 'case_item'), ('cases', 'case_question'), ('cases', 'case_treatment'),
  ('cases', 'case_remark'), ('cases', 'case_file'), ('cases', 'case_word');

/* Who reads the list of a body's cases: everyone, also where a title is withheld, or those who see the cases. */
alter table body_practice add column agenda_list text check (agenda_list in ('public', 'closed'));

/*
 * The treatments that stand with a number in the public lists of bodies, of cases that are exempt and that the reader does not see: their body,
 * day, number and legal basis, and nothing else.
 */
create function withheld_treatments(wanted_community uuid)
  returns table (body text, held_from date, held_until date, number text, exempt_by text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select stop.body_key, stop.held_from, stop.held_until, stop.number, item.exempt_by
  from case_item item
  join case_treatment stop on stop.community_id = item.community_id and stop.case_id = item.id
  join body_practice practice on practice.community_id = stop.community_id and practice.body_key = stop.body_key
  join community_body body on body.community_id = stop.community_id and body.key = stop.body_key
  where item.community_id = wanted_community and item.community_id = current_community()
    and item.exempt_by is not null and not item.readers && viewer_keys()
    and practice.agenda_list = 'public' and body.audience = 'public'
    and stop.number is not null and stop.withdrawn_at is null
    and (stop.audience is null or stop.audience = 'body')
$$;
revoke all on function withheld_treatments(uuid) from public;
grant execute on function withheld_treatments(uuid) to godfot_app, godfot_reader;

/* The link in a mail may open this, too: where what somebody raised has come to. */
alter table round_link drop constraint round_link_check,
  add column case_id uuid,
  add foreign key (community_id, case_id) references case_item (community_id, id),
  add check (num_nonnulls(round_id, version_id, candidate_id, case_id) = 1);
create index round_link_by_case on round_link (community_id, case_id) where case_id is not null;

alter table community_mail drop constraint community_mail_about_check,
  add check (about in ('invitation', 'put-forward', 'nudge', 'deadline', 'to-function', 'round', 'round-nudge', 'candidate',
    'case-submitted', 'case-asked', 'case-judged'));
/* Who raises a case is not always a party. */
alter table community_mail drop constraint community_mail_check,
  add check (about in ('invitation', 'case-submitted', 'case-asked', 'case-judged') or party_code is not null);

/* Whose keys open it beside the community's secretariat: who is secretary of a body is told what waits with it. */
alter table desk_row add column kept_by text;
/* Something can wait for the community's secretariat, or for it and the trust's as equals. */
alter table desk_row drop constraint desk_row_waits_for_check,
  add check (waits_for in ('place', 'secretariat', 'secretariats'));

/* What is removed of a case goes from the mails that told it, too; one that still waits is not sent. */
create function remove_case_from_mail() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update outgoing_mail letter set subject = removed_text(), body = '',
      state = case when letter.state = 'waiting' then 'failed' else letter.state end,
      outcome = case when letter.state = 'sent' then null else 'text-removed' end
    from community_mail mail
    where mail.community_id = new.community_id and mail.subject = 'case:' || new.id and letter.id = mail.id;
  return new;
end $$;
revoke all on function remove_case_from_mail() from public;
create trigger case_leaves_mail after update of title on case_item
  for each row when (old.title is distinct from new.title and new.title = '[teksten er fjernet]')
  execute function remove_case_from_mail();

/* Gives the text of a case away, with all that was written of it; what its treatments say is theirs. */
create function remove_text_of_case(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
begin
  update case_item set title = removed_text(), why = removed_text(),
      wanted = case when wanted is not null then removed_text() end,
      touched = case when touched is not null then removed_text() end,
      raised_name = null, raised_function = null, raised_email = null, behalf_name = null,
      judged_because = case when judged_because is not null then removed_text() end,
      summary = case when summary is not null then removed_text() end,
      owner_name = null, belongs_to = case when belongs_to is not null then removed_text() end,
      clause = case when clause is not null then removed_text() end,
      owner_organ = null, archive_owner = null, removed_at = at
    where community_id = community and id = subject_key::uuid;
  update case_question set question = removed_text(), answer = case when answer is not null then removed_text() end
    where community_id = community and case_id = subject_key::uuid;
  delete from case_file where community_id = community and case_id = subject_key::uuid;
  delete from case_word where community_id = community and case_id = subject_key::uuid and treatment_id is null;
  update desk_row set title = removed_text(), way = (select jsonb_build_object('case', code, 'body', body_key) from case_item
      where community_id = community and id = subject_key::uuid)
    where community_id = community and subject = 'case:' || subject_key;
end $$;
create function remove_text_of_case_treatment(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
begin
  update case_treatment set body_name = case when body_name is not null then removed_text() end,
      number = number_key,
      decided = case when decided is not null then removed_text() end,
      source = case when source is not null then removed_text() end,
      note = case when note is not null then removed_text() end,
      clause = case when clause is not null then removed_text() end,
      withdrawn_because = case when withdrawn_because is not null then removed_text() end
    where community_id = community and id = subject_key::uuid;
  update case_remark set whose = removed_text(), speaker = null, point = null, words = removed_text()
    where community_id = community and treatment_id = subject_key::uuid;
  delete from case_word where community_id = community and treatment_id = subject_key::uuid and word not like '#%';
end $$;
create function remove_text_of_case_template(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update case_template set title = removed_text(), why = removed_text(), wanted = null, summary = null, clause = null,
      ended_at = coalesce(ended_at, at)
    where community_id = community and id = subject_key::uuid;
$$;

/* As before, and `chair:` with the key of each body that they lead, or are deputy in. */
create or replace function seat_audiences(wanted_community uuid, wanted_person uuid) returns text[]
  language plpgsql stable as $$
declare
  today constant date = (now() at time zone 'Europe/Oslo')::date;
  their_address constant text = (select lower(email) from person where id = wanted_person);
  held uuid[];
  found text[];
begin
  select array_agg(seat_id) into held from body_seat_holder
  where community_id = wanted_community and email_key = md5(their_address)::uuid and lower(email) = their_address
    and withdrawn_at is null and removed_at is null
    and (valid_from is null or valid_from <= today) and (valid_until is null or today < valid_until);
  if held is null then
    return '{}';
  end if;
  with own as materialized (
    select seat.id from body_seat seat
    join community_body body on body.community_id = wanted_community and body.key = seat.body_key
    where seat.community_id = wanted_community and seat.id = any (held)
      and (seat.valid_from is null or seat.valid_from <= today) and (seat.valid_until is null or today < seat.valid_until)
      and (body.valid_from is null or body.valid_from <= today) and (body.valid_until is null or today < body.valid_until)
  )
  select array_agg(distinct of_seat.audience) into found
  from body_seat seat
  join community_body body on body.community_id = wanted_community and body.key = seat.body_key
  cross join lateral (values ('community'), ('body:' || body.key),
    (case when seat.rights = 'secretary' then 'secretary:' || body.key end),
    (case when exists (select from body_leadership leads
        where leads.community_id = wanted_community and leads.body_key = body.key and leads.withdrawn_at is null
          and (leads.valid_from is null or leads.valid_from <= today) and (leads.valid_until is null or today < leads.valid_until)
          and seat.id in (leads.chair_seat, leads.deputy_seat)) then 'chair:' || body.key end),
    (case seat.pre_meeting when 'municipal' then 'side:municipal' when 'trust' then 'side:trust' end)) of_seat (audience)
  where seat.community_id = wanted_community
    and (seat.id in (select id from own) or seat.follows_seat in (select id from own))
    and body.sort <> 'outside' and of_seat.audience is not null
    and (seat.valid_from is null or seat.valid_from <= today) and (seat.valid_until is null or today < seat.valid_until)
    and (body.valid_from is null or body.valid_from <= today) and (body.valid_until is null or today < body.valid_until);
  return coalesce(found, '{}');
end $$;

/* As before, and `person:` with the id of whoever raised a case from a seat that speaks for no one party. */
create or replace function audiences_by(wanted_community uuid, doer uuid, seats text[], put_aside text[]) returns text
  language plpgsql stable as $$
begin
  return (
    with held as materialized (
      select role, party_code, sides from roles_that_hold(wanted_community, doer, seats, put_aside)
    )
    select 'public' || coalesce((
      select ',' || string_agg(distinct seen.audience, ',' order by seen.audience) from (
        select audience from role_audience where doer is null or role in (select role from held)
        union all select audience from audited_audience where sides in (select sides from held)
        union all select 'party:' || party_code from held where party_code is not null
        union all select seat from unnest(seats) seat where seat <> all (put_aside) and exists (select from held)
        union all select 'community' where put_aside <> '{}'
        union all select 'body:' || key from community_body where doer is null and community_id = wanted_community
        union all select 'person:' || doer where exists (select from held) and exists (select from case_item
          where community_id = wanted_community and raised_by = doer and raised_party is null and raised_body is not null
            and template_id is null)
      ) seen), '')
  );
end $$;

/* The trust's secretariat takes in and keeps what is both sides', as the community's does. */
insert into role_audience (role, audience) values ('trust-secretariat', 'secretariat:trust');

/* Who is secretary of a body is told what waits with it: which body keeps the row says so itself. */
update desk_row set kept_by = substr(subject, 6) where subject like 'body:%';

/* As before, and what is kept by a body of theirs. */
create or replace function desk_of(wanted_person uuid, wanted_community uuid) returns table (community_id uuid, key text, name text,
    exercise boolean, roles json, waiting json, awaited json, holders json, organisations json)
  language plpgsql set search_path = public, pg_temp as $$
declare
  former_community text := coalesce(current_setting('godfot.community', true), '');
  former_audiences text := coalesce(current_setting('godfot.audiences', true), '');
  here record;
  places text[];
  looks_after boolean;
  takes_in boolean;
  seats text[];
  aside text[];
  looked_after text[];
begin
  for here in
    select community.* from person_community
    join community on community.id = person_community.community
    where person_id = wanted_person and (wanted_community is null or community.id = wanted_community)
    order by community.name collate norwegian
  loop
    perform set_config('godfot.community', here.id::text, true);
    seats := seat_audiences(here.id, wanted_person);
    aside := sides_put_aside(here.id, wanted_person, seats);
    perform set_config('godfot.audiences', audiences_by(here.id, wanted_person, seats, aside), true);
    select json_agg(json_build_object('role', role, 'partyCode', party_code, 'bodyKey', body_key)
          order by role, party_code, body_key),
        array_agg(party_code) filter (where party_code is not null), bool_or(role = 'secretariat'),
        bool_or(role in ('secretariat', 'trust-secretariat')), array_agg(body_key) filter (where body_key is not null)
      into roles, places, looks_after, takes_in, looked_after
      from roles_that_hold(here.id, wanted_person, seats, aside);
    if roles is null then continue; end if;
    select array_agg(code) into places from (
      with recursive after (code) as (
        select unnest(places)
        union select to_code from municipality_change join after on from_code = after.code
      ), family (code) as (
        select code from after
        union select from_code from municipality_change join family on to_code = family.code
      )
      select code from family) own;
    community_id := here.id;
    key := here.key;
    name := here.name;
    exercise := here.exercise;
    waiting := coalesce((
      select json_agg(own) from (
        select subject, kept_by as "keptBy", what, place, place_name as "placeName", waits_for as "waitsFor", due, shown_on as "shownOn",
          title, way, function_key as "functionKey"
        from desk_row
        where desk_row.community_id = here.id and viewer_sees(audience)
          and (waits_for = 'place' and place = any (places)
            or waits_for = 'secretariat' and looks_after or waits_for = 'secretariats' and takes_in
            or waits_for <> 'place' and kept_by = any (looked_after))
        order by due nulls last, title collate norwegian, place_name collate norwegian) own), '[]');
    awaited := case when looks_after then coalesce((
      select json_agg(json_build_object('due', due, 'shownOn', shown_on)) from (
        select min(due) as due, min(shown_on) as shown_on from desk_row
        where desk_row.community_id = here.id and viewer_sees(audience) and waits_for = 'place'
        group by subject, what) thing), '[]') end;
    holders := coalesce((
      select json_agg(own) from (
        select id, function_key as "functionKey", place, kind, contact_holder.name, email, phone, valid_from as "from",
          valid_until as "until", confirmed_on as "confirmedOn", audience, source, removed_at is not null as "isRemoved"
        from contact_holder
        where contact_holder.community_id = here.id and place = any (places) and withdrawn_at is null
          and (viewer_sees(audience) or viewer_sees('secretariat'))) own), '[]');
    organisations := coalesce((
      select json_agg(own) from (
        select organisation.key, organisation.name, organisation.kind, organisation_number as "organisationNumber",
          coalesce(source, decision_id::text) as source, position, valid_from as "from", takes_part as "takesPart"
        from organisation
        where organisation.community_id = here.id and organisation.key = any (places)) own), '[]');
    return next;
  end loop;
  perform set_config('godfot.community', former_community, true);
  perform set_config('godfot.audiences', former_audiences, true);
end $$;

/* Whose keys open a case, one treatment of it, or one that comes again each year; empty for all else. */
create function case_readers(wanted_community uuid, subject text) returns text[]
  language sql stable set search_path = public, pg_temp as $$
  select coalesce(case split_part(subject, ':', 1)
    when 'case' then (select readers from case_item
      where community_id = wanted_community and id = split_part(subject, ':', 2)::uuid)
    when 'case-treatment' then (select coalesce(treatment.readers, item.readers) from case_treatment treatment
      join case_item item on item.community_id = treatment.community_id and item.id = treatment.case_id
      where treatment.community_id = wanted_community and treatment.id = split_part(subject, ':', 2)::uuid)
    when 'case-template' then '{community}'
    when 'text-removal' then (select case_readers(wanted_community, removal.subject) from text_removal removal
      where removal.community_id = wanted_community and removal.id = split_part(case_readers.subject, ':', 2)::uuid)
    end, '{}')
$$;
revoke all on function case_readers(uuid, text) from public;
grant execute on function case_readers(uuid, text) to godfot_app, godfot_reader;

/* As before, and what is told of a case is for whoever its keys open it to. */
create or replace function viewer_sees_subject(wanted_community uuid, subject text) returns boolean
  language sql stable as $$
  select case when case_readers(wanted_community, subject) <> '{}'
    then viewer_keys() && case_readers(wanted_community, subject)
    else viewer_sees(subject_audience(wanted_community, subject))
      or viewer_sees('secretariat') and secretariat_sees(wanted_community, subject) end
$$;

/* As before. */
create or replace function who_see(wanted_community uuid, wanted_subject text, wanted_roles text[], but uuid) returns int
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  opened_by constant text[] = case_readers(wanted_community, wanted_subject);
  wanted constant text[] = case when opened_by <> '{}' then opened_by
    else array[audience_key(subject_audience(wanted_community, wanted_subject))]
      || case when secretariat_sees(wanted_community, wanted_subject) then array['secretariat'] else '{}' end end;
begin
  return (select count(distinct person_id) from role_grant
    where community_id = wanted_community and ended_at is null and role = any (wanted_roles)
      and person_id is distinct from but
      and wanted && string_to_array(audiences_in(wanted_community, person_id), ','));
end $$;
