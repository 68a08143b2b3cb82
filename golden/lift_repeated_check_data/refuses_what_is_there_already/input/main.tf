data "aws_vpcs" "all" {}

check "vpcs" {
  data "aws_vpcs" "all" {
    count = 2
  }

  assert {
    condition     = length(data.aws_vpcs.all.ids) > 0
    error_message = "There is none."
  }
}

check "once" {
  data "aws_vpcs" "some" {}

  assert {
    condition     = length(data.aws_vpcs.some.ids) > 0
    error_message = "There is none."
  }
}
