-- Which account a person of an identity provider opens: the provider's own number, never a name that can change hands.
create table account_link (
    issuer  varchar(200) not null,
    subject varchar(200) not null,
    account varchar(60)  not null,
    constraint pk_account_link primary key (issuer, subject),
    constraint uq_account_link_account unique (account)
);
