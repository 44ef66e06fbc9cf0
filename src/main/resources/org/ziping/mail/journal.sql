create table if not exists mail_letter (
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
create table if not exists mail_attempt (at bigint not null);
create index if not exists mail_attempt_at on mail_attempt (at);
create index if not exists mail_letter_version on mail_letter (version)
