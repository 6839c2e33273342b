-- Lets a message that was given up be handled again, or forgets its data. KEYS: entry, due,
-- dead. ARGV: id, 1 to handle it again, window (ms).
local entry = redis.call('HMGET', KEYS[1], 'state', 'data')
if entry[1] ~= 'dead' or not entry[2] then
  return 0
end
redis.call('ZREM', KEYS[3], ARGV[1])
redis.call('HDEL', KEYS[1], 'reason')
if ARGV[2] == '1' then
  redis.call('HSET', KEYS[1], 'state', 'back', 'attempts', 0)
  redis.call('PERSIST', KEYS[1])
  local now = clock()
  redis.call('ZADD', KEYS[2], now, ARGV[1])
else
  redis.call('HSET', KEYS[1], 'state', 'done')
  redis.call('HDEL', KEYS[1], 'data', 'log_id', 'at')
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
end
return 1
