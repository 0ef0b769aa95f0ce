-- Who attests that the letters of a session were given to the fils rouges, and when.
alter table commission_session add column letters_out_on date;
alter table commission_session add column letters_out_by varchar(60);
alter table commission_session add constraint ck_commission_session_letters_out
    check ((letters_out_on is null) = (letters_out_by is null) and (letters_out_on is null or closed_on is not null));

-- The letter that tells the person her decision.
alter table commission_decision add column letter uuid;
alter table commission_decision add constraint fk_commission_decision_letter foreign key (letter) references letter (id) on delete restrict;
