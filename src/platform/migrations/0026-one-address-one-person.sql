/*
 * An address that was kept with what stood around it (`kontakt@kommune.example;`, `<...>`, `Name <...>`, `mailto:`) got its
 * mail, but nobody could sign in with it. It becomes the address alone, unless another person has that already.
 */
with mended as (
  select id, normalize(btrim(
    regexp_replace(regexp_replace(regexp_replace(email,
      U&'[\00AD\200B-\200F\2060\FEFF]', '', 'g'),
      '^.*<([^<>]*)>.*$', '\1'),
      '^[^@:]*:', ''),
    E' \t\r\n\u00a0,;:.<>'), nfc) as email
  from person
  where not demonstration
)
update person set email = mended.email
from mended
where mended.id = person.id and mended.email <> person.email
  and mended.email ~ '^[^[:space:]@<>,;:]+@[^[:space:]@<>,;:]+\.[^[:space:]@<>,;:]+$'
  and not exists (select from person other where other.id <> person.id and lower(other.email) = lower(mended.email))
  and (select count(*) from mended same where lower(same.email) = lower(mended.email)) = 1;
