locals {
  year  = timeadd("2026-01-01T00:00:00Z", "8760h")
  month = timeadd(timestamp(), "720h")
  past  = timeadd(plantimestamp(), "-336h")
  day   = timeadd(timestamp(), "24h")
  exact = timeadd(timestamp(), "1h30m")
  mixed = timeadd(timestamp(), "1d12h")
}
