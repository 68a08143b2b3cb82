resource "aws_iot_thing_type" "meter" {
  name        = "meter"
  description = "Water meters of all houses"
}

resource "aws_iot_thing_group" "cellar" {
  name        = "cellar"
  description = "Meters below the ground"

  properties {
    attribute_payload {
      attributes = {
        floor = "-1"
      }
    }
  }
}
