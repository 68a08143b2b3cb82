variable "patterns" {
  type = list(string)
}

resource "aws_wafv2_regex_pattern_set" "paths" {
  name                = "paths"
  scope               = "REGIONAL"
  regular_expressions = var.patterns
}
