variable "rules" {
  description = "Config rules"
  type = map(object({
    source     = string
    parameters = optional(string)
    severity   = optional(string, "medium")
    tags       = optional(map(string), {})
    types      = optional(list(string), [])
  }))
  default = {
    keys = {
      source     = "ACCESS_KEYS_ROTATED"
      parameters = jsonencode({ maxAccessKeyAge = "90", enabled = true, "note" = "a < b" }) # days
      severity   = upper("high")
    }
    ports = {
      source     = "RESTRICTED_INCOMING_TRAFFIC"
      parameters = jsonencode({ blockedPort2 = 3389, blockedPort1 = "20", ids = ["\"a\"", "$${b}"] })
      types      = concat(["AWS::EC2::Instance"], ["AWS::EC2::SecurityGroup"])
      tags = merge(
        { Team = "security" },
        {
          Stage = "test"
          Team  = format("%s-%d", "core", 2)
        },
      )
    }
    buckets = {
      source = join("_", ["S3", "BUCKET", "LOGGING"])
      types  = tolist(["AWS::S3::Bucket"])
      tags   = tomap({ Team = tostring(7) })
    }
  }
}

variable "ports" {
  type    = list(number)
  default = concat([80], [443])
}

output "rules" {
  value = { for name, rule in var.rules : name => rule.parameters }
}

output "ports" {
  value = var.ports
}
