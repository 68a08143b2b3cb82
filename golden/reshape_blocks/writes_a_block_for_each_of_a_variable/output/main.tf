variable "patterns" {
  type = list(string)
}

resource "aws_wafv2_regex_pattern_set" "paths" {
  name  = "paths"
  scope = "REGIONAL"

  dynamic "regular_expression" {
    for_each = var.patterns

    content {
      regex_string = regular_expression.value
    }
  }
}
