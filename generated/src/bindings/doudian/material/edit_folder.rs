// @generated from doudian/material/material.editFolder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 编辑文件夹 — `material.editFolder`
///
/// Family: `material` (the feature `material`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialEditFolderRequest;
///
/// let request = DoudianMaterialEditFolderRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:20001` | 文件夹ID错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialEditFolderRequest {
    /// 文件夹ID
    ///
    /// Not the root ("0") nor the bin ("-1").
    pub folder_id: String,
    /// 新的文件夹名称
    pub name: Option<String>,
    /// 目标文件夹ID
    pub to_folder_id: Option<String>,
    /// 文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
    /// 新的上级文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub to_parent_id: Option<String>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianMaterialEditFolderRequest {
    /// With the parameters that are required.
    pub fn new(folder_id: impl Into<String>) -> Self {
        Self {
            folder_id: folder_id.into(),
            name: None,
            to_folder_id: None,
            object_id: None,
            to_parent_id: None,
        }
    }

    /// Sets `name` (新的文件夹名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `to_folder_id` (目标文件夹ID).
    #[must_use]
    pub fn to_folder_id(mut self, to_folder_id: impl Into<String>) -> Self {
        self.to_folder_id = Some(to_folder_id.into());
        self
    }

    /// Sets `object_id` (文件夹ID).
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    /// Sets `to_parent_id` (新的上级文件夹ID).
    #[must_use]
    pub fn to_parent_id(mut self, to_parent_id: impl Into<String>) -> Self {
        self.to_parent_id = Some(to_parent_id.into());
        self
    }
}

/// The answer to [`DoudianMaterialEditFolderRequest`].
///
/// The platform promises no `data`.
pub type DoudianMaterialEditFolderResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianMaterialEditFolderRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.editFolder",
        path: "/material/editFolder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "文件夹ID错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialEditFolderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialEditFolderRequest",
            &[
                rt::Field("folder_id", rt::REQUIRED, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("to_folder_id", 0, &[]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
                rt::Field("to_parent_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.folder_id);
        rt::put(w, 1, &self.name);
        rt::put(w, 3, &self.object_id);
        rt::put(w, 2, &self.to_folder_id);
        rt::put(w, 4, &self.to_parent_id);
    }
}

rt::impl_record!(DoudianMaterialEditFolderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialEditFolderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.to_folder_id, r),
            3 => rt::get(&mut self.object_id, r),
            4 => rt::get(&mut self.to_parent_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialEditFolderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            folder_id: Default::default(),
            name: Default::default(),
            to_folder_id: Default::default(),
            object_id: Default::default(),
            to_parent_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialEditFolderRequest, Self::blank());
