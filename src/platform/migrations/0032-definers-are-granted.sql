/* What works as the owner is done by those it is granted to, also where only a trigger would call it. */
revoke all on function remove_title_from_mail() from public;
