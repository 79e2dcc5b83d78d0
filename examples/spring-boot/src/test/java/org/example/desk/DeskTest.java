// SPDX-License-Identifier: Apache-2.0
package org.example.desk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class DeskTest {

  @Autowired private MockMvc desk;

  @Test
  void aTextIsChecked() throws Exception {
    desk.perform(
            post("/check")
                .contentType(MediaType.TEXT_PLAIN)
                .content("Police found child pornography on his laptop."))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].rule").value("child-protection/child-pornography"))
        .andExpect(jsonPath("$[0].suggestions[0].text").value("child abuse images"));
  }
}
