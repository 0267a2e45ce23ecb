/*
 * Whom a version's mail goes to in each party: the holders of a function of the directory, or with none the party's
 * contact.
 */
alter table circulation add column function_key text,
  add foreign key (community_id, function_key) references contact_function (community_id, key);

/* A mail may be about a function, and be written to somebody whom the directory knows and who has no access. */
alter table community_mail drop constraint community_mail_about_check,
  add check (about in ('invitation', 'put-forward', 'nudge', 'to-function')),
  /* Who it is in the directory; null for one that has a role. */
  add column holder_id uuid,
  add foreign key (community_id, holder_id) references contact_holder (community_id, id);

/* Removed as a contact, somebody without a role here is not named by the mails either. */
create or replace function remove_text_of_contact(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update contact_holder set name = null, email = null, phone = null,
      source = case when source is not null then removed_text() end, removed_at = at
    where community_id = community and id = subject_key::uuid;
  update community_person known set name = removed_text()
    where known.community_id = community and known.person_id in (
        select mail.person_id from community_mail mail
        where mail.community_id = community and mail.holder_id = subject_key::uuid)
      and not exists (select from role_grant held
        where held.community_id = community and held.person_id = known.person_id);
$$;
