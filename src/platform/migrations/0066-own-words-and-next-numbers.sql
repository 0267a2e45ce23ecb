/* The words that a body uses, and the numbers that its next case and meeting get. What is null is not known. */
alter table body_practice
  add column agenda_word text check (agenda_word in ('sakliste', 'saksliste', 'dagsorden')),
  add column notice_word text check (notice_word in ('innkalling', 'møteinnkalling')),
  add column substitute_word text check (substitute_word in ('vara', 'varamedlem', 'vararepresentant')),
  add column minutes_word text check (minutes_word in ('referat', 'protokoll', 'møtebok')),
  add column next_case int check (next_case > 0),
  add column next_meeting int check (next_meeting > 0),
  /* The year that they are of, where the counter begins anew each year. */
  add column next_year int,
  add check (next_year is not null or coalesce(next_case, next_meeting) is null);
