/* A substitute who becomes the member stands in no longer. */
alter table body_seat_holder drop constraint body_seat_holder_ended_because_check,
  add constraint body_seat_holder_ended_because_check
    check (ended_because in ('term-over', 'resigned', 'leave', 'replaced', 'moved-up'));
