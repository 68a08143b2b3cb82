locals {
  year  = timeadd("2026-01-01T00:00:00Z", "365d")
  month = timeadd(timestamp(), "30 days")
  past  = timeadd(plantimestamp(), "-2w")
  day   = timeadd(timestamp(), "24h")
  exact = timeadd(timestamp(), "1h30m")
  mixed = timeadd(timestamp(), "1d12h")
}
