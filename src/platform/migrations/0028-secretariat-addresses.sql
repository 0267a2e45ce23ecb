/* Where an answer to a community's mails is to go: the latest row counts, and null is none. */
create table secretariat_address (
  community_id uuid not null references community (id),
  id uuid not null,
  email text,
  set_at timestamptz not null,
  set_by uuid references person (id),
  primary key (community_id, id)
);
select secure_tenant_table('secretariat_address', 'select, insert');
create trigger secretariat_address_stays before update or delete on secretariat_address
  for each row execute function refuse_change_outside_exercise();

/* The address, also on mails that still wait with it. */
create function remove_text_of_secretariat_address(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
begin
  update outgoing_mail letter set reply_to = null
    from community_mail mail, secretariat_address removed
    where removed.community_id = community and removed.id = subject_key::uuid
      and mail.community_id = community and letter.id = mail.id and letter.reply_to = removed.email;
  update secretariat_address set email = null where community_id = community and id = subject_key::uuid;
end $$;
