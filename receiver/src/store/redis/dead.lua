-- The messages that were given up. KEYS: dead. ARGV: beginning of the entries' keys, how
-- many at most. The entries' keys have the hash tag of KEYS[1].
local ids = redis.call('ZRANGE', KEYS[1], 0, tonumber(ARGV[2]) - 1)
local dead = {}
for _, id in ipairs(ids) do
  local entry = redis.call('HMGET', ARGV[1] .. id, 'state', 'attempts', 'data', 'reason', 'log_id')
  if entry[1] == 'dead' and entry[3] then
    dead[#dead + 1] = {id, tonumber(entry[2]) or 0, entry[3], entry[4] or '', entry[5] or ''}
  else
    redis.call('ZREM', KEYS[1], id)
  end
end
return dead
