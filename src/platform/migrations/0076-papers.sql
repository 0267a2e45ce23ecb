/* The headings that papers are written under: those of one body, or with '' of the community. A new paper takes them as they are then. */
create table paper_template (
  community_id uuid not null references community (id),
  body_key text not null,
  /* In their order: each with `key`, `title`, `hint` and `sort`. */
  headings jsonb not null check (jsonb_typeof(headings) = 'array'),
  changed_at timestamptz not null,
  primary key (community_id, body_key)
);
select secure_tenant_table('paper_template'), seal_table('paper_template');

/* What is written for a case: one paper, in versions. */
create table paper (
  community_id uuid not null references community (id),
  id uuid not null,
  case_id uuid not null,
  begun_at timestamptz not null,
  begun_by uuid references person (id),
  primary key (community_id, id),
  unique (community_id, case_id),
  foreign key (community_id, case_id) references case_item (community_id, id)
);
select secure_tenant_table('paper', 'select, insert, update'), seal_table('paper');
create trigger paper_stays before delete on paper for each row execute function refuse_change_outside_exercise();

/* Who writes it with those who keep the case: by the key that opens it to them, and what they are called. */
create table paper_writer (
  community_id uuid not null,
  paper_id uuid not null,
  key text not null,
  name text not null,
  /* Who it is, where one person was let in. */
  person_id uuid references person (id),
  added_at timestamptz not null,
  primary key (community_id, paper_id, key),
  foreign key (community_id, paper_id) references paper (community_id, id)
);
create index paper_writer_by_person on paper_writer (community_id, person_id) where person_id is not null;
select secure_tenant_table('paper_writer'), seal_table('paper_writer');

/*
 * What is being written: the text under a heading, or a point of what is proposed, which is the same point wherever it stands. What others were
 * shown is a version.
 */
create table paper_part (
  community_id uuid not null,
  id uuid not null,
  paper_id uuid not null,
  sort text not null check (sort in ('summary', 'text', 'point')),
  /* The heading that it stands under, as the template knows it. */
  heading text not null,
  title text not null,
  hint text,
  position int not null,
  body text not null,
  changed_at timestamptz not null,
  changed_by uuid references person (id),
  /* A point that is taken away, which can be brought back. */
  gone_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, paper_id) references paper (community_id, id)
);
create index paper_part_by_paper on paper_part (community_id, paper_id, position);
select secure_tenant_table('paper_part', 'select, insert, update');
/* What is typed is asked for each time and kept nowhere: while somebody writes, the other pages of the community are as new as they were. */
drop trigger paper_part_has_edition on paper_part;
create constraint trigger paper_part_has_edition
  after insert or delete or update of paper_id, sort, heading, title, hint, position, gone_at on paper_part
  deferrable initially deferred for each row execute function renew_edition();
alter table paper_part enable always trigger paper_part_has_edition;
create trigger paper_part_stays before delete on paper_part
  for each row execute function refuse_change_outside_exercise();

/* A version as it was shown: to those who were asked to read it, or to the body. */
create table paper_version (
  community_id uuid not null,
  id uuid not null,
  paper_id uuid not null,
  number int not null check (number > 0),
  shown_to text not null check (shown_to in ('reviewers', 'body')),
  /* What is new in it, and why, in the words of whoever writes. */
  note text,
  /* What stood, in its order: each part with `id`, `sort`, `heading`, `title` and `body`. */
  parts jsonb not null check (jsonb_typeof(parts) = 'array'),
  made_at timestamptz not null,
  made_by uuid references person (id),
  primary key (community_id, id),
  unique (community_id, paper_id, number),
  foreign key (community_id, paper_id) references paper (community_id, id)
);
select secure_tenant_table('paper_version', 'select, insert, update'), seal_table('paper_version');

/* What was shown is never another. */
create function guard_paper_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and is_exercise(old.community_id) then return old; end if;
  if tg_op = 'UPDATE' and is_removing_text(tg_relid) then return new; end if;
  raise exception 'what was shown of a paper is never changed' using errcode = 'restrict_violation';
end $$;
create trigger paper_version_stays before update or delete on paper_version
  for each row execute function guard_paper_version();

/* Who was asked to read a version, and by when. */
create table paper_review (
  community_id uuid not null,
  id uuid not null,
  paper_id uuid not null,
  version_id uuid not null,
  due date not null,
  note text,
  asked_at timestamptz not null,
  asked_by uuid references person (id),
  /* No more remarks are asked for. */
  ended_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, paper_id) references paper (community_id, id),
  foreign key (community_id, version_id) references paper_version (community_id, id)
);
create index paper_review_by_paper on paper_review (community_id, paper_id, asked_at);
select secure_tenant_table('paper_review', 'select, insert, update'), seal_table('paper_review');
create trigger paper_review_stays before delete on paper_review
  for each row execute function refuse_change_outside_exercise();

/* One of those: a person, a party, a region or a body; whoever has one of the keys reads and answers for it. */
create table paper_reader (
  community_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  name text not null,
  keys text[] not null check (cardinality(keys) > 0),
  /* Who it is, where one person was asked. */
  person_id uuid references person (id),
  position int not null,
  answered_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, review_id) references paper_review (community_id, id)
);
create index paper_reader_by_review on paper_reader (community_id, review_id, position);
create index paper_reader_by_person on paper_reader (community_id, person_id) where person_id is not null;
select secure_tenant_table('paper_reader', 'select, insert, update'), seal_table('paper_reader');
create trigger paper_reader_stays before delete on paper_reader
  for each row execute function refuse_change_outside_exercise();

/* What a reader says of a heading or a point: the last one is what they say. It follows its part, also through later versions. */
create table paper_remark (
  community_id uuid not null,
  id uuid not null,
  reader_id uuid not null,
  part_id uuid not null,
  verdict text not null check (verdict in ('agree', 'remark', 'other-words')),
  /* Why, and the other words that are proposed. */
  words text,
  proposed text,
  written_at timestamptz not null,
  written_by uuid references person (id),
  /* What whoever writes the paper answered, and whether it was taken in. */
  answer text,
  taken boolean,
  answered_at timestamptz,
  answered_by uuid references person (id),
  primary key (community_id, id),
  unique (community_id, reader_id, part_id),
  foreign key (community_id, reader_id) references paper_reader (community_id, id),
  foreign key (community_id, part_id) references paper_part (community_id, id),
  check (verdict = 'agree' or coalesce(words, proposed) is not null),
  check ((answered_at is null) = (taken is null))
);
create index paper_remark_by_part on paper_remark (community_id, part_id);
select secure_tenant_table('paper_remark', 'select, insert, update'), seal_table('paper_remark');
create trigger paper_remark_stays before delete on paper_remark
  for each row execute function refuse_change_outside_exercise();

alter table cleared_with_exercise drop constraint cleared_with_exercise_belongs_to_check,
  add check (belongs_to in ('documents', 'costs', 'contacts', 'desk', 'rounds', 'bodies', 'cases', 'papers'));
insert into cleared_with_exercise (belongs_to, table_name) values
  ('papers', 'paper_template'), ('papers', 'paper'), ('papers', 'paper_writer'), ('papers', 'paper_part'),
  ('papers', 'paper_version'), ('papers', 'paper_review'), ('papers', 'paper_reader'), ('papers', 'paper_remark');

/* Who writes the paper of a case that they see: those who keep the case, of one side's own that side's secretariat alone, and whom they let in. */
create function paper_writers(community uuid, paper uuid, audience text, body_key text) returns text[]
  language sql stable set search_path = public, pg_temp as $$
  select case audience when 'municipalities' then array['secretariat'] when 'trust' then array['secretariat:trust']
    else array['secretariat', 'secretariat:trust', 'secretary:' || body_key] end
    || array(select writer.key from paper_writer writer where writer.community_id = community and writer.paper_id = paper)
$$;
revoke all on function paper_writers(uuid, uuid, text, text) from public;
grant execute on function paper_writers(uuid, uuid, text, text) to godfot_app, godfot_reader;

/* As before, and a paper is opened by the keys of its case once a body was shown it, before that by those of who writes and reads it. */
create or replace function case_readers(wanted_community uuid, subject text) returns text[]
  language sql stable set search_path = public, pg_temp as $$
  select coalesce(case split_part(subject, ':', 1)
    when 'case' then (select readers from case_item
      where community_id = wanted_community and id = split_part(subject, ':', 2)::uuid)
    when 'case-treatment' then (select coalesce(treatment.readers, item.readers) from case_treatment treatment
      join case_item item on item.community_id = treatment.community_id and item.id = treatment.case_id
      where treatment.community_id = wanted_community and treatment.id = split_part(subject, ':', 2)::uuid)
    when 'case-template' then '{community}'
    when 'paper-template' then '{community}'
    when 'paper' then (select case
        when exists (select from paper_version version where version.community_id = wanted_community
          and version.paper_id = paper.id and version.shown_to = 'body') then item.readers
        else paper_writers(wanted_community, paper.id, item.audience, item.body_key) end
      from paper join case_item item on item.community_id = paper.community_id and item.id = paper.case_id
      where paper.community_id = wanted_community and paper.id = split_part(subject, ':', 2)::uuid)
    when 'text-removal' then (select case_readers(wanted_community, removal.subject) from text_removal removal
      where removal.community_id = wanted_community and removal.id = split_part(case_readers.subject, ':', 2)::uuid)
    end, '{}')
$$;

/* Gives the text of a paper away: what is being written, all that was shown of it, and what its readers said. */
create function remove_text_of_paper(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
begin
  update paper_part set body = removed_text(), changed_at = at
    where community_id = community and paper_id = subject_key::uuid and body <> '';
  update paper_version set note = null, parts = (select coalesce(jsonb_agg(part || jsonb_build_object('body', removed_text())), '[]')
      from jsonb_array_elements(parts) part)
    where community_id = community and paper_id = subject_key::uuid;
  update paper_review set note = null where community_id = community and paper_id = subject_key::uuid;
  update paper_remark set words = case when verdict <> 'agree' then removed_text() end, proposed = null,
      answer = case when answer is not null then removed_text() end
    where community_id = community and reader_id in (select reader.id from paper_reader reader
      join paper_review review on review.community_id = reader.community_id and review.id = reader.review_id
      where reader.community_id = community and review.paper_id = subject_key::uuid);
  update desk_row set title = removed_text() where community_id = community and subject = 'paper:' || subject_key;
end $$;

/* As before, and its paper goes with it. */
create or replace function remove_text_of_case(community uuid, subject_key text, at timestamptz)
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
  perform remove_text_of_paper(community, paper.id::text, at) from paper
    where community_id = community and case_id = subject_key::uuid;
end $$;

/* As before, and `person:` with the id of whoever was let in to write a paper, or asked to read one. */
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
        union all select 'person:' || doer where exists (select from held) and (exists (select from case_item
          where community_id = wanted_community and raised_by = doer and raised_party is null and raised_body is not null
            and template_id is null)
          or exists (select from paper_writer where community_id = wanted_community and person_id = doer)
          or exists (select from paper_reader where community_id = wanted_community and person_id = doer))
      ) seen), '')
  );
end $$;

/* What waits with a paper is called what its case is, and is for whom the case is for. */
create function keep_what_waits_with_paper() returns trigger language plpgsql as $$
begin
  update desk_row set title = new.title,
      audience = case new.audience when 'municipalities' then 'side:municipal' when 'trust' then 'side:trust' else 'community' end
    where community_id = new.community_id and subject in (
      select 'paper:' || id from paper where community_id = new.community_id and case_id = new.id);
  return null;
end $$;
create trigger case_tells_paper after update of title, audience on case_item
  for each row when (old.title is distinct from new.title or old.audience is distinct from new.audience)
  execute function keep_what_waits_with_paper();
