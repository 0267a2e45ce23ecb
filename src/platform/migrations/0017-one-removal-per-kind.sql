/*
 * As before, told once: what the journal holds of the subject goes, and then what its room keeps, by the
 * function remove_text_of_<kind> where there is one. A new kind of subject needs that function and no more;
 * it is given the subject's own key, works as the owner, and may change rows that otherwise stay.
 */
create or replace function approve_text_removal(removal uuid, approver uuid, at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  community uuid := current_community();
  removed_subject text;
  kind text;
  remover regprocedure;
begin
  update text_removal set approved_by = approver, approved_at = at
    where community_id = community and id = removal and approved_at is null and asked_by <> approver
    returning subject into removed_subject;
  if removed_subject is null then return null; end if;

  update journal_details set salt = null, details = null, removed_at = at
    where community_id = community and removed_at is null and number in (
      select number from journal_entry where community_id = community and subject = removed_subject);

  kind := split_part(removed_subject, ':', 1);
  remover := to_regprocedure(format('public.%I(uuid, text, timestamptz)',
    'remove_text_of_' || replace(kind, '-', '_')));
  if remover is not null then
    perform set_config('godfot.removing_text', 'on', true);
    execute format('select %s($1, $2, $3)', remover::regproc)
      using community, substr(removed_subject, length(kind) + 2), at;
    perform set_config('godfot.removing_text', 'off', true);
  end if;
  return removed_subject;
end $$;

/* What was registered, and the file where nothing else holds it. */
create function remove_text_of_treatment(community uuid, subject_key text, at timestamptz) returns void
  language plpgsql as $$
declare
  removed_file text;
begin
  select file_sha256 into removed_file from treatment
    where community_id = community and id = subject_key::uuid;
  update treatment set wording = null, remark = null, reservation = null, minute_addition = null,
      file_sha256 = null, file_name = null, link = null, text_removed_at = at
    where community_id = community and id = subject_key::uuid;
  delete from stored_file where community_id = community and sha256 = removed_file
    and not exists (select from treatment where community_id = community and file_sha256 = removed_file)
    and not exists (select from attachment where community_id = community and sha256 = removed_file);
end $$;

create function remove_text_of_party_decision(community uuid, subject_key text, at timestamptz) returns void
  language sql as $$
  update party_decision set wording = null, text_removed_at = at
    where community_id = community and id = subject_key::uuid;
$$;

create function remove_text_of_version_host(community uuid, subject_key text, at timestamptz) returns void
  language sql as $$
  update version_host set source = null, text_removed_at = at
    where community_id = community and id = subject_key::uuid;
$$;

/* The decision, also where the scheme and the frozen input repeat it. */
create function remove_text_of_share_list(community uuid, subject_key text, at timestamptz) returns void
  language sql as $$
  update cost_scheme scheme set decision = null, text_removed_at = at
    from share_list list
    where list.community_id = community and list.id = subject_key::uuid
      and scheme.community_id = community and scheme.key = list.scheme_key
      and scheme.decision = list.decision;
  update share_list set decision = null, input = jsonb_set(input, '{scheme,decision}', 'null'),
      text_removed_at = at
    where community_id = community and id = subject_key::uuid;
$$;

/* The decision, also in lists that only propose to use the scheme. */
create function remove_text_of_cost_scheme(community uuid, subject_key text, at timestamptz) returns void
  language sql as $$
  update cost_scheme set decision = null, text_removed_at = at
    where community_id = community and key = subject_key;
  update share_list set decision = null, input = jsonb_set(input, '{scheme,decision}', 'null'),
      text_removed_at = at
    where community_id = community and scheme_key = subject_key and standing = 'proposed';
$$;

create function remove_text_of_cost_statement(community uuid, subject_key text, at timestamptz) returns void
  language sql as $$
  update cost_statement set source = null, text_removed_at = at
    where community_id = community and id = subject_key::uuid;
$$;
