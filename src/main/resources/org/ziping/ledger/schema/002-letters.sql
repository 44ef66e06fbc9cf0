create table mail_letter (
  id varchar(64) primary key,
  unit varchar(400) not null,
  version varchar(64) not null,
  state varchar(12) not null,
  terms varchar(64) not null,
  run varchar(36) not null,
  tries int not null,
  claimed_at bigint not null,
  settled_at bigint,
  next_at bigint,
  answer varchar(600) not null
);
create index mail_letter_version on mail_letter (version);
create index mail_letter_state on mail_letter (state);

create table mail_attempt (
  at bigint not null
);
create index mail_attempt_at on mail_attempt (at);
