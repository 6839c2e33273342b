-- Counts an attempt that begins. KEYS: entry. ARGV: token, how many attempts there are now.
local entry = redis.call('HMGET', KEYS[1], 'state', 'token')
if entry[2] ~= ARGV[1] then
  return 'lost'
end
if entry[1] == 'done' then
  return 'already'
end
if entry[1] ~= 'held' then
  return 'lost'
end
redis.call('HSET', KEYS[1], 'attempts', ARGV[2])
return 'applied'
