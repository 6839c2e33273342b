-- Takes up messages that wait. KEYS: due. ARGV: beginning of the entries' keys, token,
-- hold (ms), how many at most. The entries' keys have the hash tag of KEYS[1].
local now = clock()
local til = now + tonumber(ARGV[3])
local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now, 'LIMIT', 0, ARGV[4])
local taken = {}
for _, id in ipairs(ids) do
  local key = ARGV[1] .. id
  local entry = redis.call('HMGET', key, 'state', 'attempts', 'data', 'at', 'log_id')
  local waits = (entry[1] == 'held' or entry[1] == 'back') and entry[3]
  if waits then
    -- The attempt counts when it begins or fails.
    local attempts = (tonumber(entry[2]) or 0) + 1
    redis.call('HSET', key, 'state', 'held', 'token', ARGV[2], 'until', til)
    redis.call('ZADD', KEYS[1], til, id)
    taken[#taken + 1] = {id, attempts, entry[3], entry[4], entry[5] or ''}
  else
    redis.call('ZREM', KEYS[1], id)
  end
end
return taken
