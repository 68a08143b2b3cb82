resource "aws_iot_thing_type" "meter" {
  name = "meter"

  properties {
    description = "Water meters of all houses"
  }
}

resource "aws_iot_thing_group" "cellar" {
  name = "cellar"

  properties {
    attribute_payload {
      attributes = {
        floor = "-1"
      }
    }

    description = "Meters below the ground"
  }
}
