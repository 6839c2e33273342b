-- Keeps a message for longer. KEYS: entry, due. ARGV: token, hold (ms), window (ms), id.
local entry = redis.call('HMGET', KEYS[1], 'state', 'token', 'at')
if entry[2] ~= ARGV[1] then
  return 'lost'
end
if entry[1] == 'done' then
  return 'already'
end
if entry[1] ~= 'held' then
  return 'lost'
end
local time = redis.call('TIME')
local til = time[1] * 1000 + math.floor(time[2] / 1000) + tonumber(ARGV[2])
redis.call('HSET', KEYS[1], 'until', til)
if entry[3] then
  redis.call('ZADD', KEYS[2], til, ARGV[4])
else
  redis.call('PEXPIRE', KEYS[1], math.max(ARGV[2], ARGV[3]))
end
return 'applied'
