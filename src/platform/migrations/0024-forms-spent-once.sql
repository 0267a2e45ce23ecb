/* A sent form that made something: by its key, what stood in it and who sent it, so that it makes it once. */
create table spent_form (
  community_id uuid not null references community (id),
  identity bytea not null,
  spent_at timestamptz not null,
  /* Where the one who sent it was led; null until the answer is on its way. */
  led_to text,
  primary key (community_id, identity)
);
create index spent_form_by_age on spent_form (community_id, spent_at);
select secure_tenant_table('spent_form');
