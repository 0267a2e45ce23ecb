/* A text may bind each party from its own resolution, and may be in force no earlier than on a day, whoever has adopted. */
alter table circulation drop constraint circulation_rule_kind_check,
  add check (rule_kind in ('all', 'number', 'share', 'each', 'on-day', 'not-stated')),
  add rule_earliest date,
  add check (rule_earliest is null or rule_kind in ('all', 'number', 'share', 'each'));
