resource "aws_ssm_parameter" "hosts" {
  name  = "/orders/hosts"
  type  = "String"
  value = ["a.example.com", "b.example.com"]
}
