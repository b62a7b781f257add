-- Derby puts an index under every foreign key, PostgreSQL does not: those that lack one get it, whatever migration they came with.
-- The engine's tables (act_) have their own.
do $$
declare
  nyckel record;
begin
  for nyckel in
    select k.conname as namn, k.conrelid::regclass as tabell,
           (select string_agg(quote_ident(a.attname), ', ' order by n.ordning)
              from unnest(k.conkey) with ordinality as n (nummer, ordning)
              join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n.nummer) as kolumner
      from pg_constraint k
      join pg_class t on t.oid = k.conrelid
     where k.contype = 'f' and k.connamespace = current_schema()::regnamespace and t.relname not like 'act\_%'
       and not exists (select 1 from pg_index i where i.indrelid = k.conrelid and i.indpred is null
                          and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] = k.conkey)
  loop
    execute format('create index %I on %s (%s)', nyckel.namn || '_index', nyckel.tabell, nyckel.kolumner);
  end loop;
end $$;
