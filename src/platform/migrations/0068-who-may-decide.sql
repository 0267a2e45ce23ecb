/* What an agreement says of who may decide what. It is never edited once kept; only the day that it came into force is entered later. */
create table authority_version (
  community_id uuid not null references community (id),
  id uuid not null,
  name text not null,
  /* The number and heading of the clause. */
  heading text not null,
  /* The agreement that it stands in, and the same by its address where it is among those of the community. */
  agreement text not null,
  agreement_slug text,
  /* Where the words were read. */
  source text not null,
  /* The day that it came into force, and where that was read; null where it is not known. */
  valid_from date,
  day_source text,
  /* Words of the clause that give nobody a matter, a line each. */
  also text,
  /* How whoever wrote it reads it, and what they do not know, a line each. */
  reading text,
  unknowns text,
  entered_at timestamptz not null,
  entered_by uuid references person (id),
  primary key (community_id, id),
  check (valid_from is null or day_source is not null)
);
select secure_tenant_table('authority_version', 'select, insert, update (valid_from, day_source)'),
  seal_table('authority_version');
create trigger authority_version_stays before delete on authority_version
  for each row execute function refuse_change_outside_exercise();

/* Who decides one matter by a version. */
create table authority_row (
  community_id uuid not null,
  version_id uuid not null,
  /* What the matter is known by from version to version. */
  matter text not null,
  position int not null,
  label text not null,
  clause text not null,
  /* As the agreement has them. */
  words text not null,
  /* Who decides, and who may: keys of bodies, `parties.councils` or `trust.board`; see authority.model.ts. */
  decides text[] not null,
  may text[] not null,
  recommender text,
  recommending text check (recommending in ('must', 'may')),
  /* The matter whose deciders may still decide this one. */
  still text,
  note text,
  primary key (community_id, version_id, matter),
  foreign key (community_id, version_id) references authority_version (community_id, id),
  foreign key (community_id, recommender) references community_body (community_id, key),
  foreign key (community_id, version_id, still) references authority_row (community_id, version_id, matter),
  check (cardinality(decides) + cardinality(may) > 0),
  check ((recommender is null) = (recommending is null)),
  check (still <> matter),
  check (recommender is null or recommender <> all (decides || may))
);
select secure_tenant_table('authority_row', 'select, insert'), seal_table('authority_row');
create trigger authority_row_stays before delete on authority_row
  for each row execute function refuse_change_outside_exercise();

/* What somebody who is named judged where the words or the day leave it open. It is never edited, and withdrawn with a reason. */
create table authority_judgement (
  community_id uuid not null,
  id uuid not null,
  /* The version whose words were judged. */
  version_id uuid not null,
  /* What it is about. */
  about text not null,
  /* The matter that was asked for, the one beside it where the words leave open which of them it is, and which it is. */
  matter text not null,
  alternative text,
  chosen text not null,
  /* Who was to decide, and when. */
  body text not null,
  planned_on date not null,
  /* May they? Null where the words say so by themselves. */
  answer text check (answer in ('yes', 'no')),
  judge_name text not null,
  judge_function text not null,
  reason text not null,
  judged_at timestamptz not null,
  judged_by uuid references person (id),
  withdrawn_at timestamptz,
  withdrawn_by uuid references person (id),
  withdrawn_because text,
  primary key (community_id, id),
  foreign key (community_id, version_id, matter) references authority_row (community_id, version_id, matter),
  foreign key (community_id, version_id, alternative) references authority_row (community_id, version_id, matter),
  foreign key (community_id, version_id, chosen) references authority_row (community_id, version_id, matter),
  check (chosen = matter or chosen = alternative),
  check (withdrawn_at is null or withdrawn_because is not null)
);
select secure_tenant_table('authority_judgement',
    'select, insert, update (withdrawn_at, withdrawn_by, withdrawn_because)'),
  seal_table('authority_judgement');
create trigger authority_judgement_stays before delete on authority_judgement
  for each row execute function refuse_change_outside_exercise();

/* A party that does not agree with a judgement. */
create table authority_objection (
  community_id uuid not null,
  id uuid not null,
  judgement_id uuid not null,
  party_code text not null,
  name text not null,
  objected_on date not null,
  words text not null,
  registered_at timestamptz not null,
  registered_by uuid references person (id),
  primary key (community_id, id),
  foreign key (community_id, judgement_id) references authority_judgement (community_id, id)
);
create index authority_objection_by_judgement on authority_objection (community_id, judgement_id);
select secure_tenant_table('authority_objection', 'select, insert'), seal_table('authority_objection');
create trigger authority_objection_stays before delete on authority_objection
  for each row execute function refuse_change_outside_exercise();

insert into cleared_with_exercise (belongs_to, table_name) values
  ('bodies', 'authority_version'), ('bodies', 'authority_row'),
  ('bodies', 'authority_judgement'), ('bodies', 'authority_objection');

create function remove_text_of_authority_version(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update authority_version set name = removed_text(), heading = removed_text(), agreement = removed_text(),
      agreement_slug = null, source = removed_text(), also = null, reading = null, unknowns = null,
      day_source = case when day_source is not null then removed_text() end
    where community_id = community and id = subject_key::uuid;
  update authority_row set label = removed_text(), clause = removed_text(), words = removed_text(), note = null
    where community_id = community and version_id = subject_key::uuid;
$$;
create function remove_text_of_authority_judgement(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update authority_judgement set about = removed_text(), judge_name = removed_text(), judge_function = removed_text(),
      reason = removed_text(),
      withdrawn_because = case when withdrawn_because is not null then removed_text() end
    where community_id = community and id = subject_key::uuid;
$$;
create function remove_text_of_authority_objection(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update authority_objection set name = removed_text(), words = removed_text()
    where community_id = community and id = subject_key::uuid;
$$;
