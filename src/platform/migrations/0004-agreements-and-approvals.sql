/* A file, once per content and community. */
create table stored_file (
  community_id uuid not null references community (id),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  kind text not null check (kind in ('pdf', 'docx', 'xlsx', 'odt', 'png', 'jpg', 'txt')),
  bytes bytea not null check (octet_length(bytes) between 1 and 26214400),
  primary key (community_id, sha256)
);
alter table stored_file alter column bytes set storage external;
select secure_tenant_table('stored_file', 'select, insert');

/* Is the community an exercise, whose made-up rows may be cleared away? */
create function is_exercise(wanted uuid) returns boolean
  language sql stable
  as $$ select exists (select from community where id = wanted and exercise) $$;

/* For rows that stand for good: never changed, and deleted only where an exercise is cleared. */
create function refuse_change_outside_exercise() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and is_exercise(old.community_id) then return old; end if;
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger stored_file_stays before update or delete on stored_file
  for each row execute function refuse_change_outside_exercise();

create table document (
  community_id uuid not null references community (id),
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,80}$'),
  kind text not null check (kind in ('agreement', 'transfer-agreement', 'cooperation-agreement')),
  audience text not null default 'public'
    check (audience in ('public', 'community', 'municipalities', 'trust', 'body', 'secretariat')),
  /* The scheme that says what each party pays; null when the document costs nothing. */
  cost_scheme text,
  owner_body text,
  archive_owner text,
  created_at timestamptz not null,
  created_by uuid,
  /* The version that was last put forward, and when; null while there are only drafts. */
  shown_version_id uuid,
  listed_at timestamptz,
  primary key (community_id, id),
  check ((shown_version_id is null) = (listed_at is null))
);
create unique index document_by_slug on document (community_id, slug);
create index document_listed on document (community_id, listed_at desc, id desc)
  where shown_version_id is not null;
create index document_unlisted on document (community_id, created_at desc, id desc)
  where shown_version_id is null;
select secure_tenant_table('document', 'select, insert, update');
create trigger document_stays before delete on document
  for each row execute function refuse_change_outside_exercise();

create table document_version (
  community_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  number int not null check (number > 0),
  state text not null check (state in ('draft', 'out', 'withdrawn')),
  title text not null,
  summary text not null,
  body text not null,
  source text,
  counterparty text,
  host text,
  host_source text,
  deadline date,
  review_day date,
  changed_at timestamptz not null,
  changed_by uuid,
  withdrawn_on date,
  withdrawal_reason text,
  primary key (community_id, id),
  foreign key (community_id, document_id) references document (community_id, id),
  check ((state = 'withdrawn') = (withdrawal_reason is not null)),
  check ((state = 'withdrawn') = (withdrawn_on is not null))
);
create unique index document_version_number on document_version (community_id, document_id, number);
create unique index document_version_one_draft on document_version (community_id, document_id)
  where state = 'draft';
select secure_tenant_table('document_version', 'select, insert, update, delete');

/* A version that is out is never edited; it can only be withdrawn, with a reason. */
create function guard_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state = 'draft' or is_exercise(old.community_id) then return old; end if;
  elsif old.state = 'draft' and new.state in ('draft', 'out') then
    return new;
  elsif old.state = 'out' and new.state = 'withdrawn'
    and (to_jsonb(new) - '{state,withdrawn_on,withdrawal_reason}'::text[])
      = (to_jsonb(old) - '{state,withdrawn_on,withdrawal_reason}'::text[]) then
    return new;
  end if;
  raise exception 'a version that is out is never changed' using errcode = 'restrict_violation';
end $$;
create trigger document_version_stays before update or delete on document_version
  for each row execute function guard_version();

create table attachment (
  community_id uuid not null,
  version_id uuid not null,
  position int not null check (position > 0),
  title text not null,
  file_name text not null,
  sha256 text not null,
  primary key (community_id, version_id, position),
  foreign key (community_id, version_id) references document_version (community_id, id),
  foreign key (community_id, sha256) references stored_file (community_id, sha256)
);
select secure_tenant_table('attachment', 'select, insert, delete');

/* Attachments follow their version: free while it is a draft, fixed afterwards. */
create function guard_attachment() returns trigger language plpgsql as $$
declare
  changed attachment := case when tg_op = 'DELETE' then old else new end;
begin
  if tg_op <> 'UPDATE' and exists (select from document_version
    where community_id = changed.community_id and id = changed.version_id and state = 'draft')
    or tg_op = 'DELETE' and is_exercise(changed.community_id) then
    return changed;
  end if;
  raise exception 'a version that is out is never changed' using errcode = 'restrict_violation';
end $$;
create trigger attachment_stays before insert or update or delete on attachment
  for each row execute function guard_attachment();

/* A version before its parties. */
create table circulation (
  community_id uuid not null,
  version_id uuid not null,
  put_forward_on date not null,
  put_forward_at timestamptz not null,
  put_forward_by uuid,
  deciding_body text not null
    check (deciding_body in ('committee', 'executive-board', 'municipal-council', 'trust-board')),
  rule_kind text not null check (rule_kind in ('all', 'number', 'share', 'on-day', 'not-stated')),
  rule_parties int check (rule_parties > 0),
  rule_percent numeric check (rule_percent > 0 and rule_percent <= 100),
  rule_day date,
  record text not null check (record in ('running', 'from-sources')),
  /* The day that an exercise is played on. */
  shown_on date,
  source text,
  /* Kept by each deed so that lists need not count. */
  party_count int not null,
  adopted_count int not null default 0,
  in_force_from date,
  primary key (community_id, version_id),
  foreign key (community_id, version_id) references document_version (community_id, id),
  check ((rule_kind = 'number') = (rule_parties is not null)),
  check ((rule_kind = 'share') = (rule_percent is not null)),
  check ((rule_kind = 'on-day') = (rule_day is not null))
);
select secure_tenant_table('circulation', 'select, insert, update (adopted_count, in_force_from)');
create trigger circulation_stays before delete on circulation
  for each row execute function refuse_change_outside_exercise();

/* The parties as they were that day. */
create table circulation_party (
  community_id uuid not null,
  version_id uuid not null,
  party_code text not null,
  name text not null,
  standing text not null check (standing in ('settled', 'unsettled')),
  standing_note text,
  primary key (community_id, version_id, party_code),
  foreign key (community_id, version_id) references circulation (community_id, version_id)
);
select secure_tenant_table('circulation_party', 'select, insert');
create trigger circulation_party_stays before update or delete on circulation_party
  for each row execute function refuse_change_outside_exercise();

/* One line of a party's story; a correction is a new line that supersedes the wrong one. */
create table treatment (
  community_id uuid not null,
  version_id uuid not null,
  party_code text not null,
  id uuid not null,
  body text check (body in ('committee', 'executive-board', 'municipal-council', 'trust-board')),
  body_name text,
  deciding_body text
    check (deciding_body in ('committee', 'executive-board', 'municipal-council', 'trust-board')),
  state text not null check (state in ('sent', 'received', 'on-agenda', 'adopted',
    'adopted-with-remark', 'adopted-with-reservation', 'rejected', 'postponed', 'outcome-not-stated')),
  day date,
  case_number text,
  wording text,
  remark text,
  reservation text,
  minute_addition text,
  file_sha256 text,
  file_name text,
  link text,
  registered_as text not null check (registered_as in ('party', 'secretariat', 'sources')),
  registered_by uuid,
  registered_on date not null,
  registered_at timestamptz not null,
  source text,
  supersedes uuid,
  primary key (community_id, version_id, party_code, id),
  foreign key (community_id, version_id, party_code)
    references circulation_party (community_id, version_id, party_code),
  foreign key (community_id, version_id, party_code, supersedes)
    references treatment (community_id, version_id, party_code, id),
  foreign key (community_id, file_sha256) references stored_file (community_id, sha256),
  check ((file_sha256 is null) = (file_name is null)),
  check (registered_as = 'party' or source is not null)
);
create unique index treatment_superseded_once on treatment (community_id, version_id, party_code, supersedes)
  where supersedes is not null;
select secure_tenant_table('treatment', 'select, insert');
create trigger treatment_stays before update or delete on treatment
  for each row execute function refuse_change_outside_exercise();

/* Whether a forbehold hinders entry into force, as the party has answered; the last answer counts. */
create table reservation_answer (
  community_id uuid not null,
  version_id uuid not null,
  party_code text not null,
  id uuid not null,
  treatment_id uuid not null,
  hinders boolean not null,
  answered_on date not null,
  answered_by uuid,
  answered_at timestamptz not null,
  source text,
  primary key (community_id, version_id, party_code, id),
  foreign key (community_id, version_id, party_code, treatment_id)
    references treatment (community_id, version_id, party_code, id)
);
select secure_tenant_table('reservation_answer', 'select, insert');
create trigger reservation_answer_stays before update or delete on reservation_answer
  for each row execute function refuse_change_outside_exercise();

/* Whether a party of unsettled standing is a party after all; the last answer counts. */
create table party_clarification (
  community_id uuid not null,
  version_id uuid not null,
  party_code text not null,
  id uuid not null,
  is_party boolean not null,
  clarified_on date not null,
  clarified_by uuid,
  clarified_at timestamptz not null,
  source text not null,
  primary key (community_id, version_id, party_code, id),
  foreign key (community_id, version_id, party_code)
    references circulation_party (community_id, version_id, party_code)
);
select secure_tenant_table('party_clarification', 'select, insert');
create trigger party_clarification_stays before update or delete on party_clarification
  for each row execute function refuse_change_outside_exercise();

/* Clears away all documents and answers of an exercise. Refuses for a community that is real. */
create function clear_exercise_documents() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cleared uuid := current_community();
begin
  if cleared is null or not is_exercise(cleared) then
    raise exception 'only an exercise can be cleared' using errcode = 'restrict_violation';
  end if;
  delete from party_clarification where community_id = cleared;
  delete from reservation_answer where community_id = cleared;
  delete from treatment where community_id = cleared;
  delete from circulation_party where community_id = cleared;
  delete from circulation where community_id = cleared;
  delete from attachment where community_id = cleared;
  delete from document_version where community_id = cleared;
  delete from document where community_id = cleared;
  delete from stored_file where community_id = cleared;
end $$;
revoke all on function clear_exercise_documents() from public;
grant execute on function clear_exercise_documents() to godfot_app;
