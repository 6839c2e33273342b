-- Gives a message up. KEYS: entry, due, dead. ARGV: token, time for which the dead are
-- kept (ms), id, reason.
local entry = redis.call('HMGET', KEYS[1], 'state', 'token', 'at')
if entry[2] ~= ARGV[1] then
  return 'lost'
end
if entry[1] == 'done' then
  return 'already'
end
if entry[1] == 'dead' then
  return 'applied'
end
if entry[1] ~= 'held' then
  return 'lost'
end
redis.call('HSET', KEYS[1], 'state', 'dead', 'reason', ARGV[4])
redis.call('HDEL', KEYS[1], 'until')
redis.call('PEXPIRE', KEYS[1], ARGV[2])
redis.call('ZREM', KEYS[2], ARGV[3])
if entry[3] then
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now - tonumber(ARGV[2]))
  redis.call('ZADD', KEYS[3], now, ARGV[3])
end
return 'applied'
