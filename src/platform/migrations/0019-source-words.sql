/* Our own words about a source, in each language: its title where it is our own judgement, and what to know of it. */
alter table reference_source
  add column own_title jsonb check (own_title ?& array['nb', 'nn', 'en']),
  add column note jsonb check (note ?& array['nb', 'nn', 'en']);
