resource "aws_iot_thing_type" "meter" {
  name        = "meter"
  description = "Water meters of all houses"
}
