/* What is stated of an organisation from a day, or as long as it has been here where no day is known. The
   later day decides, and of two statements from the same day the last one made. */
alter table organisation
  add column position int not null default 1 check (position > 0),
  add column valid_from date,
  add column takes_part boolean not null default true,
  drop constraint organisation_pkey,
  add primary key (community_id, key, position);

/* From its day nobody has the task; a source that leaves it open says something else. */
alter table party_role add column vacant boolean not null default false,
  add check (not vacant or party_code is null);

/* What is stated of the parties is never edited, only followed by what is stated later. */
revoke update, delete on membership, region_membership, organisation, party_role from godfot_app;
